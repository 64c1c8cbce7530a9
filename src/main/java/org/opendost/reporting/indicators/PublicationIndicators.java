package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;

import java.util.List;
import org.springframework.stereotype.Component;

/// What was printed, handed out and broadcast. Royalties are no figure here: not everyone who reads
/// figures may see them.
@Component
final class PublicationIndicators implements IndicatorSet {

  private static final Words COPIES = new Words("bản", "copies");
  private static final Words PRINTED =
      new Words("ấn phẩm đã in", "issues, calendars, handbooks and leaflets printed");
  private static final List<String> APART = List.of("happened_on", "printed_kind", "series");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        printed(
            "publications.issues",
            new Words("Số bản tin đã xuất bản", "Issues of bulletins published"),
            new Words("số", "issues"),
            new Measure.Count(),
            List.of(kind("ISSUE", "là số bản tin", "that are issues of bulletins"))),
        printed(
            "publications.issue-copies",
            new Words("Số bản in của các số bản tin", "Copies of issues printed"),
            COPIES,
            new Measure.Sum("copies"),
            List.of(kind("ISSUE", "là số bản tin", "that are issues of bulletins"))),
        printed(
            "publications.calendars",
            new Words("Lịch khoa học đã xuất bản", "Calendars printed"),
            new Words("cuốn", "copies"),
            new Measure.Sum("copies"),
            List.of(kind("CALENDAR", "là lịch", "that are calendars"))),
        printed(
            "publications.copies",
            new Words("Số bản in của mọi ấn phẩm", "Copies of all printed matter"),
            COPIES,
            new Measure.Sum("copies"),
            List.of()),
        new Indicator(
            "publications.copies-handed-out",
            new Words("Số bản đã phát hành", "Copies handed out"),
            COPIES,
            "publications.report_delivery",
            new Words("lần phát hành", "deliveries"),
            new Measure.Sum("copies"),
            EVENTS,
            List.of(),
            List.of("happened_on", "printed_kind", "series", "recipient")),
        new Indicator(
            "publications.programmes-broadcast",
            new Words(
                "Chương trình phát thanh, truyền hình đã phát sóng",
                "Radio and television programmes broadcast"),
            new Words("chương trình", "programmes"),
            "publications.report_broadcast",
            new Words("chương trình đã phát sóng", "programmes that were broadcast"),
            new Measure.Count(),
            EVENTS,
            List.of(),
            List.of("happened_on", "medium", "station", "series")));
  }

  private static Indicator printed(
      String code, Words title, Words unit, Measure measure, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        unit,
        "publications.report_printed",
        PRINTED,
        measure,
        EVENTS,
        conditions,
        APART);
  }

  private static Condition kind(String value, String vi, String en) {
    return new Condition.Is("printed_kind", value, new Words(vi, en));
  }
}
