package org.opendost.portal.articles;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;

/// An article as a form and back.
public final class ArticleForms {

  private ArticleForms() {}

  /// The form in which the article is changed.
  public static Form of(Article article) {
    return Form.empty()
        .with("version", article.version())
        .with("title", article.title())
        .with("slug", article.slug())
        .with("category", article.category().slug())
        .with("lead", article.lead())
        .with("body", article.source())
        .with("author", article.author())
        .with("tags", String.join(", ", article.tags()))
        .with("picture", article.picture())
        .with("alt", article.alt())
        .with("caption", article.caption())
        .with("attachments", words(article.attachments()));
  }

  /// What was written in the form.
  ///
  /// @param report the report the article was made of, which no form changes
  public static Manuscript manuscript(Form form, @Nullable UUID report) {
    return new Manuscript(
        form.text("slug"),
        Category.of(form.text("category")).orElse(null),
        form.text("title"),
        form.text("lead"),
        form.text("body"),
        form.text("author"),
        Arrays.asList(form.text("tags").split("[,;\n]", -1)),
        form.ticked("dropPicture") ? null : form.optional("picture"),
        report,
        form.text("alt"),
        form.text("caption"),
        attachments(form).stream().filter(id -> !form.ticked("drop-" + id)).toList());
  }

  /// The ids of the files it carries.
  public static List<UUID> attachments(Form form) {
    return Arrays.stream(form.text("attachments").split(" ", -1))
        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .distinct()
        .toList();
  }

  /// Ids as the form carries them.
  public static String words(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }
}
