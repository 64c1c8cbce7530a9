package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.lawmaking.Comment;
import org.opendost.office.lawmaking.Comments;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.DraftSteps;
import org.opendost.office.lawmaking.DraftTexts;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.office.lawmaking.Step;
import org.opendost.office.lawmaking.Tie;
import org.opendost.office.lawmaking.Ties;
import org.opendost.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the department drafted for the province in the first four months of 2020: two decisions,
/// the plan of the year, two lists of tasks, a scheme and a plan. Texts, numbers, comments and most
/// days are invented.
@Component
@Order(8)
record LawmakingPart(
    Drafts drafts,
    DraftSteps steps,
    DraftTexts texts,
    Ties ties,
    Comments comments,
    JsonMapper json)
    implements DemonstrationPart {

  @Override
  public String name() {
    return "lawmaking";
  }

  @Override
  public void enter() {
    try (var content =
        new ClassPathResource("demonstration/caobang/lawmaking.json").getInputStream()) {
      List.of(json.readValue(content, Entry[].class)).forEach(this::enter);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void enter(Entry entry) {
    var id = id(entry.key());
    at(
        entry.registered(),
        () -> {
          drafts.register(
              Cast.SCIENCE_HEAD,
              Draft.typed(
                  id,
                  new Draft.Facts(
                      entry.kind(),
                      entry.title(),
                      entry.authority(),
                      Keys.unit(entry.unit()),
                      "",
                      entry.lead(),
                      false,
                      entry.ground(),
                      null),
                  entry.registered(),
                  1));
          if (entry.replaces() != null) {
            ties.add(
                Cast.SCIENCE_HEAD,
                new Tie(
                    id(entry.key() + " tie"),
                    id,
                    Tie.Relation.REPLACES,
                    entry.replaces(),
                    null,
                    false,
                    ""));
          }
        });
    int version = 1;
    for (var event : entry.events()) {
      var kind = event.step();
      if (kind != null) {
        var seen = version++;
        at(event.on(), () -> steps.take(Cast.SCIENCE_HEAD, step(id, kind, event), seen));
      } else {
        at(event.on(), () -> happen(id, event));
      }
    }
  }

  private static Step step(UUID draft, Step.Kind kind, Event event) {
    return new Step(
        id(draft + " " + kind + " " + event.on()),
        draft,
        kind,
        event.on(),
        event.until(),
        said(event.number()),
        null,
        null,
        said(event.note()),
        "");
  }

  private void happen(UUID draft, Event event) {
    if (event.text() != null) {
      texts.add(
          Cast.SCIENCE_HEAD,
          new DraftTexts.Typed(
              id(draft + " text " + event.on()),
              draft,
              said(event.note()),
              String.join("\n", event.text())),
          null);
    } else if (event.comment() != null) {
      comment(draft, event, event.comment());
    } else {
      comments.answer(
          Cast.SCIENCE_HEAD,
          id("comment " + event.answer()),
          Objects.requireNonNull(event.outcome()),
          said(event.words()),
          1);
    }
  }

  /// A comment that names who sent it came on paper, any other on the portal.
  private void comment(UUID draft, Event event, String key) {
    var onPaper = event.name() != null;
    var comment =
        new Comment(
            id("comment " + key),
            draft,
            Objects.requireNonNull(event.sender()),
            said(event.name()),
            "",
            said(event.words()),
            onPaper ? Comment.Channel.PAPER : Comment.Channel.PORTAL,
            event.on(),
            null,
            1);
    if (onPaper) {
      comments.enter(Cast.SCIENCE_HEAD, comment);
    } else {
      comments.send(Actor.PUBLIC, comment, "192.0.2.1");
    }
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(10, 15)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/lawmaking/" + key).getBytes(StandardCharsets.UTF_8));
  }

  record Entry(
      String key,
      Draft.Kind kind,
      String title,
      Draft.Authority authority,
      String unit,
      String lead,
      String ground,
      LocalDate registered,
      @Nullable String replaces,
      List<Event> events) {

    Entry {
      events = List.copyOf(events);
    }
  }

  /// A step taken, a text added, a comment or its answer.
  record Event(
      LocalDate on,
      Step.@Nullable Kind step,
      @Nullable LocalDate until,
      @Nullable String number,
      @Nullable String note,
      @Nullable List<String> text,
      @Nullable String comment,
      Comment.@Nullable Sender sender,
      @Nullable String name,
      @Nullable String answer,
      Comment.@Nullable Outcome outcome,
      @Nullable String words) {

    Event {
      text = text == null ? null : List.copyOf(text);
    }
  }
}
