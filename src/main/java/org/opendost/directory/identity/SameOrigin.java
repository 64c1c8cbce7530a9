package org.opendost.directory.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a change that another site's page asks for in the reader's name.
///
/// The browser itself says where a request began (`Sec-Fetch-Site`, or `Origin` in older ones), so
/// no token and no cookie is needed and anonymous readers get neither. A program that is no browser
/// sends neither header and carries nobody's cookie by accident.
final class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || isOwn(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin == null || isHost(origin, request.getHeader("Host"));
  }

  private static boolean isHost(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
