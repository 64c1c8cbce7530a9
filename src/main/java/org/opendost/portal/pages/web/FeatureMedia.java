package org.opendost.portal.pages.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.portal.pages.Features;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The picture and the film of a form for a feature.
@Component
class FeatureMedia {

  private final Features features;

  FeatureMedia(Features features) {
    this.features = features;
  }

  /// Keeps the files first, so that a title left out costs nobody an upload, and takes out what the
  /// editor no longer wants. The form carries the ids of its files, so that a double click keeps
  /// each once.
  Form kept(
      Actor actor, Form typed, @Nullable MultipartFile picture, @Nullable MultipartFile film) {
    var form = typed;
    if (form.ticked("dropPicture")) {
      form = form.with("picture", null).with("alt", null).with("dropPicture", null);
    }
    if (form.ticked("dropFilm")) {
      form = form.with("film", null).with("dropFilm", null);
    }
    var sent = form.id("media", new Faults());
    var media = sent == null ? Uuid7.next() : sent;
    var refusals = new ArrayList<Fault>();
    try {
      var upload = Upload.of(picture);
      if (upload != null) {
        form = form.with("picture", features.keepPicture(actor, of(media, "picture"), upload).id());
      }
    } catch (InvalidInput refused) {
      refusals.addAll(refused.faults());
    }
    try {
      var upload = Upload.of(film);
      if (upload != null) {
        form = form.with("film", features.keepFilm(actor, of(media, "film"), upload).id());
      }
    } catch (InvalidInput refused) {
      refusals.addAll(refused.faults());
    }
    return refusals.isEmpty() ? form : form.refused(new InvalidInput(refusals));
  }

  private static UUID of(UUID media, String part) {
    return UUID.nameUUIDFromBytes((media + "/" + part).getBytes(StandardCharsets.UTF_8));
  }
}
