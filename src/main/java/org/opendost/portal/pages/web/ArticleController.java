package org.opendost.portal.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Ratings;
import org.opendost.portal.articles.Reader;
import org.opendost.portal.articles.Vote;
import org.opendost.portal.rendered.RenderedPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

@Controller
class ArticleController {

  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final Articles articles;
  private final Ratings ratings;
  private final ArticleViews views;
  private final PublicAddress address;

  ArticleController(Articles articles, Ratings ratings, ArticleViews views, PublicAddress address) {
    this.address = address;
    this.articles = articles;
    this.ratings = ratings;
    this.views = views;
  }

  /// The number alone names the article; an older title's address leads to the present one.
  @GetMapping("/tin-tuc/{category}/{slug:.+}-{number:\\d{1,9}}")
  ModelAndView article(
      Actor actor,
      HttpServletRequest request,
      @PathVariable String category,
      @PathVariable String slug,
      @PathVariable int number) {
    var article = articles.article(actor, number);
    if (!article.category().slug().equals(category) || !article.slug().equals(slug)) {
      return Shown.redirect(article.path());
    }
    return shown(actor, request, article, false);
  }

  @PostMapping("/tin-tuc/{category}/{slug:.+}-{number:\\d{1,9}}/danh-gia")
  ModelAndView rate(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") int stars) {
    var article = articles.article(actor, number);
    return switch (ratings.rate(actor, number, stars, reader(request))) {
      case Vote.Counted counted -> {
        response.addHeader(
            HttpHeaders.SET_COOKIE, voted(article, counted, request.isSecure()).toString());
        yield Shown.redirect(article.path() + "#danh-gia");
      }
      case Vote.TooMany refused -> {
        var page = shown(actor, request, article, true);
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield page;
      }
    };
  }

  /// The article alone, to be kept on the reader's own machine (NĐ 42/2022/NĐ-CP Đ.7: every article
  /// can be printed and saved).
  @GetMapping("/tin-tuc/{category}/{slug:.+}-{number:\\d{1,9}}/luu")
  ModelAndView saved(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable int number) {
    var article = articles.article(actor, number);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + article.slug() + "-" + number + ".html\"");
    return Shown.page(
        "portal/pages/web/saved", views.page(actor, address.of(request), article, null));
  }

  private ModelAndView shown(
      Actor actor, HttpServletRequest request, Article article, boolean tooMany) {
    var page = views.page(actor, address.of(request), article, token(request));
    return Shown.page("portal/pages/web/article", tooMany ? page.afterTooMany() : page);
  }

  private static Reader reader(HttpServletRequest request) {
    var agent = request.getHeader("User-Agent");
    return new Reader(request.getRemoteAddr(), agent == null ? "" : agent, token(request));
  }

  private static @Nullable String token(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, RenderedPages.OWN);
    return cookie == null ? null : cookie.getValue();
  }

  /// Sent back to this one article only, so that it follows nobody through the portal.
  private static ResponseCookie voted(Article article, Vote.Counted vote, boolean secure) {
    return ResponseCookie.from(RenderedPages.OWN, vote.token())
        .path(article.path())
        .maxAge(REMEMBERED)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build();
  }
}
