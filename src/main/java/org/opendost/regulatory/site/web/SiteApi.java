package org.opendost.regulatory.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.site.EntryKind;
import org.opendost.regulatory.site.PhoneEntry;
import org.opendost.regulatory.site.Photographs;
import org.opendost.regulatory.site.SiteDays;
import org.opendost.regulatory.site.SiteEntries;
import org.opendost.regulatory.site.TakenDown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the telephone talks to. It lies in the office, so that a session that ended leads to
/// signing in, which the telephone sees and says.
@RestController
class SiteApi {

  private static final Logger LOG = LoggerFactory.getLogger(SiteApi.class);
  private static final int MOST = 100;

  private final SiteDays days;
  private final SiteEntries entries;
  private final Photographs photographs;
  private final OfficeClock clock;
  private final Texts texts;

  SiteApi(
      SiteDays days, SiteEntries entries, Photographs photographs, OfficeClock clock, Texts texts) {
    this.days = days;
    this.entries = entries;
    this.photographs = photographs;
    this.clock = clock;
    this.texts = texts;
  }

  /// The answers in the order of the entries.
  record Answers(Instant now, List<Answer> answers) {}

  /// What to tell instead.
  record Problem(String error) {}

  @GetMapping(path = "/office/site/day", produces = "application/json")
  TakenDown day(Actor actor) {
    return days.takeDown(actor);
  }

  /// Takes a batch; each entry stands or falls alone.
  @PostMapping(
      path = "/office/site/entries",
      consumes = "application/json",
      produces = "application/json")
  Answers send(
      Actor actor, @RequestBody SentBatch batch, @RequestParam(defaultValue = "vi") String lang) {
    var now = clock.instant();
    var offset = Duration.between(Objects.requireNonNullElse(batch.phoneNow(), now), now);
    var language = Texts.LANGUAGES.contains(lang) ? lang : Texts.LANGUAGES.getFirst();
    return new Answers(
        now,
        Objects.requireNonNullElse(batch.entries(), List.<SentBatch.Item>of()).stream()
            .filter(Objects::nonNull)
            .limit(MOST)
            .map(item -> keep(actor, item, offset, language))
            .toList());
  }

  private Answer keep(Actor actor, SentBatch.Item item, Duration offset, String language) {
    try {
      return keep(actor, item.read(offset));
    } catch (InvalidInput invalid) {
      return Answer.refused(
          item.id(),
          invalid.faults().stream()
              .map(
                  fault ->
                      new Answer.Wrong(
                          fault.field(),
                          texts.text(language, fault.key(), fault.arguments().toArray())))
              .toList());
    } catch (Forbidden forbidden) {
      return Answer.refused(
          item.id(), List.of(new Answer.Wrong("", texts.text(language, "site.fault.not-allowed"))));
    } catch (DataAccessException failed) {
      LOG.error("entry {} could not be kept", item.id(), failed);
      return Answer.bare(item.id(), "later");
    }
  }

  private Answer keep(Actor actor, PhoneEntry entry) {
    try {
      return Answer.of(entry.id(), entries.keep(actor, entry));
    } catch (NotFound parent) {
      if (entry.kind() == EntryKind.VISIT) {
        throw new InvalidInput("", "site.fault.no-establishment");
      }
      return new Answer(entry.id(), "missing", List.of(entry.visit()), List.of(), null);
    }
  }

  /// Whether a picture is there, so that two megabytes need not travel twice.
  @GetMapping(path = "/office/site/contents", produces = "application/json")
  boolean has(Actor actor, @RequestParam String sha256) {
    return photographs.has(actor, sha256);
  }

  /// Takes a picture under the hash of its content.
  @PutMapping("/office/site/contents/{sha256:[0-9a-f]{64}}")
  ResponseEntity<Void> keep(Actor actor, @PathVariable String sha256, HttpServletRequest request) {
    var name = "photo." + ending(Objects.requireNonNullElse(request.getContentType(), ""));
    photographs.keep(actor, sha256, new Upload(name, request::getInputStream));
    return ResponseEntity.noContent().build();
  }

  /// A picture that is none, in the words of the reader.
  @ExceptionHandler
  ResponseEntity<Problem> refused(InvalidInput invalid, HttpServletRequest request) {
    var fault = invalid.faults().getFirst();
    var language = "en".equals(request.getParameter("lang")) ? "en" : "vi";
    return ResponseEntity.unprocessableContent()
        .body(new Problem(texts.text(language, fault.key(), fault.arguments().toArray())));
  }

  /// A batch that cannot be read at all.
  @ExceptionHandler
  ResponseEntity<Problem> unreadable(HttpMessageNotReadableException broken) {
    return ResponseEntity.badRequest().body(new Problem("unreadable"));
  }

  private static String ending(String mediaType) {
    return switch (mediaType) {
      case "image/png" -> "png";
      case "image/webp" -> "webp";
      default -> "jpg";
    };
  }
}
