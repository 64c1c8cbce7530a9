package org.opendost.portal.pages.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Features;

/// What stands beside the news, and a form for one of it.
///
/// @param id of the one in the form
/// @param standing the one being changed; none when one is added
public record OfficeFeaturesPage(
    List<Feature> features, UUID id, Form form, @Nullable Feature standing) {

  /// The id of the files this form may send; a form shown again sends others.
  public UUID media() {
    return Uuid7.next();
  }

  /// What a picture may be.
  public FileRule picture() {
    return Features.PICTURE;
  }

  /// What a film may be.
  public FileRule film() {
    return Features.FILM;
  }

  /// The kinds to choose from.
  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(Feature.Kind.values())
        .map(kind -> new Choice(kind.name(), frame.t(kind.key())))
        .toList();
  }
}
