package org.opendost.portal.articles.web;

import java.util.ArrayList;
import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.ArticleForms;

/// A field that two editors wrote differently.
///
/// @param labelKey the key of the field's name
/// @param theirs as it is saved
public record Difference(String labelKey, String theirs) {

  static List<Difference> between(Form mine, Article theirs) {
    var saved = ArticleForms.of(theirs);
    var found = new ArrayList<Difference>();
    for (var field :
        List.of("title", "category", "lead", "author", "tags", "body", "alt", "caption")) {
      if (!mine.text(field).equals(saved.text(field))) {
        found.add(new Difference("articles.field." + field, saved.value(field)));
      }
    }
    return found;
  }
}
