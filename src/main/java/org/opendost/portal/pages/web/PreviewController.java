package org.opendost.portal.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.ArticleForms;
import org.opendost.portal.articles.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An article exactly as readers will see it.
@Controller
class PreviewController {

  private final Desk desk;
  private final ArticleViews views;
  private final PublicAddress address;

  PreviewController(Desk desk, ArticleViews views, PublicAddress address) {
    this.address = address;
    this.desk = desk;
    this.views = views;
  }

  /// As it is saved.
  @GetMapping("/office/articles/{id}/preview")
  ModelAndView saved(Actor actor, HttpServletRequest request, @PathVariable UUID id) {
    return Shown.page(
        "portal/pages/web/article",
        views.preview(actor, address.of(request), desk.article(actor, id)));
  }

  /// As it stands in the form; nothing is kept, and a picture just chosen is not there yet.
  @PostMapping("/office/articles/preview")
  ModelAndView typed(
      Actor actor, HttpServletRequest request, @RequestParam Map<String, String> typed) {
    var article = desk.imagine(actor, ArticleForms.manuscript(Form.typed(typed), null));
    return Shown.page(
        "portal/pages/web/article", views.preview(actor, address.of(request), article));
  }
}
