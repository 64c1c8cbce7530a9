package org.opendost.procedure.casework.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.LookUps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the code on a slip leads, typed or scanned. Codes can be guessed, so nobody may try many
/// in a row, and search engines are kept away.
@Controller
class LookUpController {

  private static final int MOST_A_MINUTE = 30;
  private static final int ADDRESSES = 10_000;
  private static final String TEMPLATE = "procedure/casework/web/lookup";

  private final LookUps lookUps;
  private final CaseViews views;
  private final Cache<String, AtomicInteger> asked =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(ADDRESSES).build();

  LookUpController(LookUps lookUps, CaseViews views) {
    this.lookUps = lookUps;
    this.views = views;
  }

  @GetMapping("/tra-cuu")
  ModelAndView lookUp(
      Actor actor,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Cache-Control", "no-store");
    var typed = code.strip();
    if (typed.isEmpty()) {
      return Shown.page(TEMPLATE, new LookUpPage("", null, null, null, null));
    }
    if (asked.get(request.getRemoteAddr(), address -> new AtomicInteger()).incrementAndGet()
        > MOST_A_MINUTE) {
      return Shown.page(
          TEMPLATE,
          new LookUpPage(typed, null, null, null, "casework.lookup.too-often"),
          HttpStatus.TOO_MANY_REQUESTS);
    }
    return lookUps
        .find(actor, typed)
        .map(
            found ->
                Shown.page(
                    TEMPLATE,
                    new LookUpPage(
                        typed,
                        found,
                        views.chip(found.file()),
                        Arithmetic.of(found.progress()),
                        null)))
        .orElseGet(
            () ->
                Shown.page(
                    TEMPLATE,
                    new LookUpPage(typed, null, null, null, "casework.lookup.none"),
                    HttpStatus.NOT_FOUND));
  }
}
