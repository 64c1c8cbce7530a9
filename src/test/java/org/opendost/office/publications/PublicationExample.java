package org.opendost.office.publications;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// A small bulletin, those who make it and those who pay for it, in spring 2020.
record PublicationExample(Periodicals periodicals, PrintedMatter printed) {

  static final Actor EDITOR = actor("Triệu Suối Biếc", Role.EDITOR);
  static final Actor SPECIALIST = actor("Lục Đồi Xanh", Role.SPECIALIST);
  static final Actor HEAD = actor("Mã Núi Cao", Role.HEAD);
  static final Actor CLERK = actor("Lý Sương Sớm", Role.CLERK);

  /// A Monday.
  static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

  Periodical bulletin() {
    return on(
        MONDAY,
        () ->
            periodicals.write(
                EDITOR,
                new Periodical(
                    Uuid7.next(),
                    "Bản tin Suối Biếc " + Uuid7.next(),
                    "12/GP-XBBT",
                    "Cơ quan cấp phép minh họa",
                    LocalDate.of(2020, 1, 2),
                    LocalDate.of(2020, 12, 31),
                    Periodical.Periodicity.QUARTERLY,
                    1,
                    "")));
  }

  /// An issue of a bulletin of its own.
  ///
  /// @param copies printed on the Monday; null while it is being prepared
  Printed issue(@Nullable Integer copies) {
    var typed = issue(bulletin().id(), 1, copies);
    return on(MONDAY, () -> printed.write(EDITOR, typed));
  }

  static Printed issue(UUID periodical, int number, @Nullable Integer copies) {
    return new Printed(
        Uuid7.next(),
        Printed.Kind.ISSUE,
        periodical,
        "",
        number,
        2020,
        "",
        500,
        copies,
        copies == null ? null : MONDAY,
        "Nhà in Bờ Suối",
        null,
        0,
        1,
        "",
        false);
  }

  static Printed calendar(int copies) {
    return new Printed(
        Uuid7.next(),
        Printed.Kind.CALENDAR,
        null,
        "Lịch khoa học 2020",
        null,
        2020,
        "",
        null,
        copies,
        MONDAY,
        "",
        null,
        0,
        1,
        "",
        false);
  }

  static Delivery delivery(Printed of, int copies) {
    return new Delivery(Uuid7.next(), of.id(), "Thư viện huyện", copies, MONDAY, false);
  }

  static Article article(Printed within, String author) {
    return new Article(Uuid7.next(), within.id(), "Giống lúa mới", author, 3, 5, false);
  }

  /// The same with other copies.
  static Printed printed(Printed known, @Nullable Integer copies) {
    return new Printed(
        known.id(),
        known.kind(),
        known.periodical(),
        known.title(),
        known.number(),
        known.year(),
        known.licence(),
        known.licensedCopies(),
        copies,
        copies == null ? null : MONDAY,
        known.printer(),
        null,
        0,
        known.version(),
        "",
        false);
  }

  static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
