package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// A small department that drafts a decision of its province in spring 2020.
record DraftExample(
    Drafts drafts, DraftSteps steps, DraftTexts texts, Comments comments, Units units) {

  static final Actor SPECIALIST = actor("Lục Đồi Xanh", Role.SPECIALIST);
  static final Actor HEAD = actor("Mã Núi Cao", Role.HEAD);
  static final Actor CLERK = actor("Lý Sương Sớm", Role.CLERK);

  /// A Monday.
  static final LocalDate MONDAY = LocalDate.of(2020, 1, 6);

  private static final Actor ADMINISTRATOR = actor("Bế Quản Trị", Role.ADMINISTRATOR);

  UUID unit() {
    return units
        .begin(
            ADMINISTRATOR,
            new Unit(
                Uuid7.next(),
                "Phòng Suối Nguồn",
                "Suối Nguồn",
                Unit.KINDS.getFirst(),
                null,
                LocalDate.of(2015, 7, 1),
                null,
                null,
                ""))
        .id();
  }

  Draft typed(Draft.Kind kind, boolean shortened) {
    return Draft.typed(
        Uuid7.next(),
        new Draft.Facts(
            kind,
            "Quy định quản lý nhiệm vụ " + Uuid7.next(),
            kind == Draft.Kind.RESOLUTION ? Draft.Authority.COUNCIL : Draft.Authority.COMMITTEE,
            unit(),
            "",
            "Hứa Suối Trong",
            shortened,
            "Chương trình công tác năm 2020",
            null),
        MONDAY,
        1);
  }

  /// A decision of the province, registered on the Monday.
  Draft decision() {
    return registered(Draft.Kind.DECISION);
  }

  Draft registered(Draft.Kind kind) {
    var typed = typed(kind, false);
    return on(MONDAY, () -> drafts.register(SPECIALIST, typed));
  }

  Version text(Draft draft, LocalDate on, String text) {
    return on(
        on,
        () ->
            texts.add(SPECIALIST, new DraftTexts.Typed(Uuid7.next(), draft.id(), "", text), null));
  }

  /// A decision whose first text is posted for thirty days from the Monday.
  Draft posted() {
    var draft = decision();
    text(draft, MONDAY, "Điều 1. Phạm vi\nĐiều 2. Hiệu lực");
    return take(draft, step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(30)));
  }

  /// Takes the draft as it stands now a step further, on the day of the step.
  Draft take(Draft draft, Step step) {
    return on(step.on(), () -> steps.take(HEAD, step, now(draft).version()));
  }

  /// The same without asking for more than a number.
  Draft take(Draft draft, Step.Kind kind, LocalDate on) {
    return take(draft, step(draft, kind, on, null));
  }

  static Step step(Draft draft, Step.Kind kind, LocalDate on, @Nullable LocalDate until) {
    return new Step(
        Uuid7.next(),
        draft.id(),
        kind,
        on,
        until,
        kind.isNumbered() ? "12/2020" : "",
        kind == Step.Kind.APPRAISED ? Step.Opinion.AFTER_CHANGES : null,
        null,
        kind == Step.Kind.STOPPED ? "Không còn cần" : "",
        "");
  }

  /// A decision that was signed on the day and is in force ten days later.
  Draft issued(LocalDate signed) {
    var draft = posted();
    take(draft, Step.Kind.APPRAISAL, MONDAY.plusDays(31));
    take(draft, Step.Kind.APPRAISED, MONDAY.plusDays(40));
    take(draft, Step.Kind.SUBMITTED, MONDAY.plusDays(45));
    return take(draft, step(draft, Step.Kind.ISSUED, signed, signed.plusDays(10)));
  }

  Draft now(Draft draft) {
    return drafts.open(SPECIALIST, draft.id()).draft();
  }

  static Comment comment(Draft draft, String text) {
    return new Comment(
        Uuid7.next(),
        draft.id(),
        Comment.Sender.PERSON,
        "Lâm Đồi Cọ",
        "0206 337 000",
        text,
        Comment.Channel.PORTAL,
        MONDAY,
        null,
        1);
  }

  static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  static void doing(LocalDate day, Runnable work) {
    OfficeClock.at(day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work);
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
