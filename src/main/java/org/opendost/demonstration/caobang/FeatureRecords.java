package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pages.Features;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters films, advisory work, the yearbook and links of the demonstration.
@Component
public class FeatureRecords {

  private final Features features;
  private final JsonMapper json;

  FeatureRecords(Features features, JsonMapper json) {
    this.features = features;
    this.json = json;
  }

  /// Enters all; what is entered already stays as it is.
  ///
  /// @param editor may keep features
  public void enter(Actor editor) {
    var all = new ArrayList<Feature>();
    for (var film : read("videos", Film[].class)) {
      var text = film.about() + " (" + film.duration() + ")";
      all.add(
          Feature.of(
              id(Kind.FILM, film.title()),
              Kind.FILM,
              film.title(),
              film.publishedOn(),
              text,
              null,
              film.picture(),
              all.size()));
    }
    for (var work : read("advisory", Work[].class)) {
      all.add(
          Feature.of(
              id(Kind.ADVISORY, work.title()),
              Kind.ADVISORY,
              work.title(),
              work.date(),
              work.text(),
              null,
              null,
              all.size()));
    }
    for (var part : read("yearbook", Part[].class)) {
      all.add(
          Feature.of(
              id(Kind.YEARBOOK, part.title()),
              Kind.YEARBOOK,
              part.title(),
              null,
              part.summary() + " (" + part.years() + ")",
              null,
              null,
              all.size()));
    }
    for (var link : read("links", Link[].class)) {
      all.add(
          Feature.of(
              id(Kind.LINK, link.name()),
              Kind.LINK,
              link.name(),
              null,
              "",
              link.url(),
              null,
              all.size()));
    }
    for (var draft : read("drafts", Draft[].class)) {
      all.add(
          Feature.of(
                  id(Kind.DRAFT, draft.title()),
                  Kind.DRAFT,
                  draft.title(),
                  draft.from(),
                  draft.text(),
                  "/lay-y-kien",
                  null,
                  all.size())
              .until(draft.until()));
    }
    all.forEach(feature -> features.add(editor, feature));
  }

  private <T> List<T> read(String file, Class<T[]> type) {
    try (var content =
        new ClassPathResource("demonstration/caobang/" + file + ".json").getInputStream()) {
      return List.of(json.readValue(content, type));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static UUID id(Kind kind, String title) {
    return UUID.nameUUIDFromBytes(
        ("caobang/" + kind + "/" + title).getBytes(StandardCharsets.UTF_8));
  }

  record Film(String title, String duration, LocalDate publishedOn, String about, String picture) {}

  record Work(String title, LocalDate date, String text) {}

  record Part(String title, String years, String summary) {}

  record Draft(String title, LocalDate from, LocalDate until, String text) {}

  record Link(String name, String url) {}
}
