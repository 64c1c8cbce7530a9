package org.opendost.office.documents.web;

import java.util.List;
import org.opendost.office.documents.LetterTemplate;

/// A template with its versions, the newest first.
public record TemplatePage(List<LetterTemplate> versions) {

  public TemplatePage {
    versions = List.copyOf(versions);
  }

  /// The newest.
  public LetterTemplate template() {
    return versions.getFirst();
  }
}
