package org.opendost.portal.rendered;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Answers what is already rendered, and keeps what is rendered for the first time.
///
/// It stands right behind the headers every answer has and before sessions, security and the rest:
/// a page kept here says nothing of who asks, so none of them has anything to decide.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RenderedFilter implements Filter {

  private static final String STRICT_TRANSPORT = "max-age=31536000 ; includeSubDomains";

  private final RenderedPages pages;
  private final ObjectProvider<PageCounter> counters;
  private final PublicAddress address;
  private final String session;
  private @Nullable PageCounter counter;

  RenderedFilter(
      RenderedPages pages,
      ObjectProvider<PageCounter> counters,
      PublicAddress address,
      @Value("${server.servlet.session.cookie.name:SESSION}") String session) {
    this.pages = pages;
    this.counters = counters;
    this.address = address;
    this.session = session;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest asked
        && response instanceof HttpServletResponse answer
        && asked.getDispatcherType() == DispatcherType.REQUEST
        && isReading(asked.getMethod())) {
      var key = PageKey.of(asked, session, address);
      if (key != null) {
        answer(key, asked, answer, chain);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private void answer(
      PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var known = pages.find(key);
    if (known != null && (isFresh(known) || !known.renew())) {
      send(known, request, response);
      if (known.type().startsWith("text/html")) {
        count(request);
      }
      return;
    }
    if (!request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    try {
      render(key, request, response, chain);
    } finally {
      if (known != null) {
        known.giveUpRenewing();
      }
    }
  }

  private void render(
      PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long generation = pages.generation();
    var heard = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, heard);
    var type = heard.getContentType();
    if (heard.getStatus() != HttpServletResponse.SC_OK
        || type == null
        || heard.getHeader(HttpHeaders.SET_COOKIE) != null
        || response.isCommitted()) {
      heard.copyBodyToResponse();
      return;
    }
    var page =
        new RenderedPage(
            heard.getContentAsByteArray(),
            type,
            heard.getHeader(HttpHeaders.CONTENT_LANGUAGE),
            generation,
            System.nanoTime());
    pages.keep(key, page);
    send(page, request, response);
  }

  private static void send(
      RenderedPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.ETAG, page.tag());
    // Kept by the browser, but asked about each time: the language is a cookie, and a correction
    // must be seen at once.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
    }
    var seen = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (seen != null && seen.contains(page.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    var packed = encodings != null && encodings.contains("gzip");
    if (packed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentType(page.type());
    if (page.language() != null) {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
    }
    var bytes = page.bytes(packed);
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private void count(HttpServletRequest request) {
    var told = counter;
    if (told == null) {
      told = counters.getIfAvailable(() -> (address, agent) -> {});
      counter = told;
    }
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    told.page(request.getRemoteAddr(), agent == null ? "" : agent);
  }

  private static boolean isFresh(RenderedPage page) {
    return System.nanoTime() - page.madeAt() < RenderedPages.FRESH.toNanos();
  }

  private static boolean isReading(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
