package org.opendost.portal.articles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.ArticleLine;
import org.opendost.portal.articles.ArticleSearch;
import org.opendost.portal.articles.ArticleSearch.Sort;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Sections;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ArticleListController {

  private static final int PAGE = 30;

  /// As many as a sheet has room for.
  private static final int MOST = 1_000_000;

  private final Desk desk;
  private final Sections sections;
  private final Texts texts;

  ArticleListController(Desk desk, Sections sections, Texts texts) {
    this.desk = desk;
    this.sections = sections;
    this.texts = texts;
  }

  @GetMapping("/office/articles")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(actor, desk.find(actor, search(listing), MOST)).answer(format);
    }
    var found = desk.find(actor, search(listing), PAGE + 1);
    var more = found.size() > PAGE;
    var shown = more ? found.subList(0, PAGE) : found;
    return Shown.page(
        "portal/articles/web/list",
        new ArticleListPage(
            listing,
            shown,
            sections.all(actor),
            desk.begun(actor),
            more ? shown.getLast().id().toString() : null));
  }

  private static ArticleSearch search(Listing listing) {
    var asked = listing.value("sort");
    var sort =
        Arrays.stream(Sort.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
            .findFirst();
    return new ArticleSearch(
        listing.value("q"),
        listing.value("author"),
        Arrays.stream(Article.State.values())
            .filter(state -> state.name().equals(listing.value("state")))
            .findFirst()
            .orElse(null),
        Category.of(listing.value("category")).orElse(null),
        sort.orElse(Sort.CHANGED),
        sort.isEmpty() || listing.descending(),
        Form.typed(listing.parameters()).id("after", new Faults()));
  }

  private Export export(Actor actor, List<ArticleLine> articles) {
    var named = sections.all(actor);
    return new Export(
        "bai-viet",
        List.of("number", "title", "category", "author", "state", "published", "changed", "by")
            .stream()
            .map(column -> texts.text("vi", "articles.column." + column))
            .toList(),
        articles.stream()
            .map(
                article ->
                    Arrays.asList(
                        article.number(),
                        article.title(),
                        SectionNames.of(named, article.category(), "vi"),
                        article.author(),
                        texts.text("vi", article.state().key()),
                        article.appearsAt(),
                        article.changedAt(),
                        article.changedBy()))
            .toList());
  }
}
