package org.opendost.procedure.casework.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicCode;
import org.opendost.platform.page.Shown;
import org.opendost.platform.search.Found;
import org.opendost.platform.search.Question;
import org.opendost.platform.search.Search;
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

  /// What the public registers put into the search.
  private static final Set<String> REGISTERS =
      Set.of("licence", "certificate", "declaration", "award");

  private static final String TEMPLATE = "procedure/casework/web/lookup";

  private final LookUps lookUps;
  private final CaseViews views;
  private final List<PublicCode> codes;
  private final Search search;
  private final Cache<String, AtomicInteger> asked =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(ADDRESSES).build();

  LookUpController(LookUps lookUps, CaseViews views, List<PublicCode> codes, Search search) {
    this.lookUps = lookUps;
    this.views = views;
    this.codes = List.copyOf(codes);
    this.search = search;
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
      return Shown.page(TEMPLATE, new LookUpPage("", null, null, null, List.of(), null));
    }
    if (asked.get(request.getRemoteAddr(), address -> new AtomicInteger()).incrementAndGet()
        > MOST_A_MINUTE) {
      return Shown.page(
          TEMPLATE,
          new LookUpPage(typed, null, null, null, List.of(), "casework.lookup.too-often"),
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
                        List.of(),
                        null)))
        .orElseGet(() -> elsewhere(typed));
  }

  /// What is no dossier may be a licence, a lot, a conclusion, or something whose number stands in
  /// what the public may search; nobody sees more here than a stranger would.
  private ModelAndView elsewhere(String typed) {
    for (var code : codes) {
      var page = code.page(Actor.PUBLIC, typed);
      if (page.isPresent()) {
        return Shown.redirect(page.get());
      }
    }
    var hits =
        search
            .find(Actor.PUBLIC, Question.of("\"" + typed.replace('"', ' ') + "\""))
            .hits()
            .stream()
            .filter(hit -> REGISTERS.contains(hit.kind()))
            .toList();
    var one = hits.stream().map(Found.Hit::href).distinct().limit(2).toList();
    if (one.size() == 1) {
      return Shown.redirect(one.getFirst());
    }
    return hits.isEmpty()
        ? Shown.page(
            TEMPLATE,
            new LookUpPage(typed, null, null, null, List.of(), "casework.lookup.none"),
            HttpStatus.NOT_FOUND)
        : Shown.page(TEMPLATE, new LookUpPage(typed, null, null, null, hits, null));
  }
}
