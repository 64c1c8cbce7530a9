package org.opendost.portal.articles.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Unsaved;

/// An article being written.
///
/// @param standing how it is saved now; none for a new one
/// @param overtaken whether someone saved it while this editor was writing
/// @param attachments the files it carries so far
/// @param unsaved what this editor typed earlier and did not save
public record ArticleFormPage(
    UUID id,
    Form form,
    List<Section> sections,
    List<StoredFile> attachments,
    @Nullable Article standing,
    boolean overtaken,
    @Nullable Unsaved unsaved) {

  /// Where the form goes.
  public String action() {
    return standing == null ? "/office/articles" : "/office/articles/" + id;
  }

  /// The sections an article may go into: the open ones, and the one it is in.
  public List<Choice> sections(Frame frame) {
    return sections.stream()
        .filter(
            section -> section.open() || section.category().slug().equals(form.value("category")))
        .map(section -> new Choice(section.category().slug(), section.name(frame.language())))
        .toList();
  }

  /// What a picture may be.
  public FileRule picture() {
    return Desk.PICTURE;
  }

  /// What an attachment may be.
  public FileRule attachment() {
    return Desk.ATTACHMENT;
  }

  /// What the other editor saved, where it differs from what is in the form.
  public List<Difference> differences() {
    return standing == null || !overtaken ? List.of() : Difference.between(form, standing);
  }
}
