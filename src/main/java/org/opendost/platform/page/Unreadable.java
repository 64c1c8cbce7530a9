package org.opendost.platform.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a request whose parameters cannot be decoded (`?q=%ff`), whoever was the first to read
/// them. It is the sender's fault: it has no place in the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Unreadable extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidParameterException unreadable) {
      response.sendError(unreadable.getErrorCode());
    } catch (ServletException failed) {
      if (!(failed.getRootCause() instanceof InvalidParameterException unreadable)) {
        throw failed;
      }
      response.sendError(unreadable.getErrorCode());
    }
  }
}
