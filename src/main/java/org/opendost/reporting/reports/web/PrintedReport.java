package org.opendost.reporting.reports.web;

import java.util.ArrayList;
import java.util.List;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Body.Column;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Signature;
import org.opendost.reporting.reports.Passage;
import org.opendost.reporting.reports.Passage.Span;
import org.opendost.reporting.reports.Report;
import org.opendost.reporting.reports.Report.Letterhead;

/// A report as an official document (NĐ 30/2020/NĐ-CP, Annex I). Its number is left blank: the
/// clerk of documents takes it when the paper is issued.
final class PrintedReport {

  private static final String OF_PROVINCE = "tỉnh ";

  private PrintedReport() {}

  static OfficialDocument of(Report report, Site site) {
    var sign = report.sign();
    var signed = sign == null ? null : sign.head();
    var head = signed == null ? Letterhead.of(site) : signed;
    var document =
        OfficialDocument.of(together(head.parent()), together(head.office()))
            .numbered("", "BC-SKHCN")
            .issued(head.place(), sign == null ? null : OfficeClock.date(sign.at()))
            .titled("Báo cáo", report.title())
            .saying(body(report))
            .recipients("UBND tỉnh", "Bộ Khoa học và Công nghệ", "Lãnh đạo Sở", "Lưu: VT");
    if (sign == null) {
      document.signed(Signature.of("", "Giám đốc"));
    } else if (sign.as() == Role.DIRECTOR) {
      document.signed(Signature.of(sign.by(), "Giám đốc"));
    } else {
      // A deputy signs for the head: NĐ 30/2020/NĐ-CP art. 13 §1.
      document.signed(Signature.of(sign.by(), "KT. Giám đốc", "Phó Giám đốc"));
    }
    return document.build();
  }

  /// A name whose province is not torn apart at the end of a line.
  private static String together(String name) {
    int from = name.lastIndexOf(OF_PROVINCE);
    return from < 0 ? name : name.substring(0, from) + name.substring(from).replace(' ', '\u00a0');
  }

  private static void table(Body body, Passage passage) {
    if (!passage.caption().isBlank()) {
      body.caption(passage.caption().strip());
    }
    var columns = new ArrayList<Column<List<Span>>>();
    for (int i = 0; i < passage.head().size(); i++) {
      int cell = i;
      var title = passage.head().get(cell).text();
      // A column of figures, and a number or a day beside a name, need no width.
      boolean figures = passage.body().stream().allMatch(row -> row.get(cell).indicator() != null);
      columns.add(
          figures
              ? Column.number(title, row -> row.get(cell).text())
              : Column.text(title, row -> row.get(cell).text()));
    }
    body.table(columns, passage.body());
  }

  private static Body body(Report report) {
    var body = new Body();
    var corrects = report.corrects();
    if (corrects != null) {
      body.note(
          "Báo cáo này thay báo cáo “%s” (mã %s). Lý do: %s"
              .formatted(corrects.title(), corrects.code(), corrects.why()));
    }
    List<String> items = new ArrayList<>();
    for (var passage : report.passages()) {
      if (passage.kind() != Passage.Kind.ITEM && !items.isEmpty()) {
        body.items(items);
        items = new ArrayList<>();
      }
      switch (passage.kind()) {
        case HEADING -> body.heading(passage.text());
        case SUBHEADING -> body.subheading(passage.text());
        case PARAGRAPH -> body.paragraph(passage.text());
        case ITEM -> items.add(passage.text());
        case TABLE -> table(body, passage);
        case ANSWERS -> {}
      }
    }
    if (!items.isEmpty()) {
      body.items(items);
    }
    return body;
  }
}
