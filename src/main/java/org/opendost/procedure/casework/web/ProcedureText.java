package org.opendost.procedure.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;

/// A procedure as a document of the quality system (TCVN ISO 9001, QĐ 19/2014/QĐ-TTg, Art. 4).
///
/// @param fee a sentence on the fee; empty where there is none
record ProcedureText(Procedure procedure, ProcedureVersion version, String fee, Site site) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private record Row(String number, String step, String who, String limit) {}

  private record Way(String number, String move, String from, String to, String article) {}

  OfficialDocument document() {
    var body =
        new Body()
            .heading("1. Mục đích và phạm vi")
            .paragraph(
                "Quy định trình tự giải quyết thủ tục “%s” tại %s."
                    .formatted(procedure.title(), site.name()))
            .heading("2. Căn cứ pháp lý")
            .paragraph(version.basis() + ".")
            .paragraph(
                "Áp dụng từ ngày %s%s."
                    .formatted(DAY.format(version.from()), until(version.until())))
            .heading("3. Thời hạn giải quyết")
            .paragraph(
                "%s kể từ khi nhận đủ hồ sơ hợp lệ (%s)."
                    .formatted(version.limit().inVietnamese(), version.limitArticle()));
    if (!fee.isEmpty()) {
      body.heading("4. Phí, lệ phí").paragraph(fee);
    }
    body.heading((fee.isEmpty() ? "4" : "5") + ". Các bước")
        .table(
            List.of(
                Body.Column.<Row>centred("TT", Row::number).wide(8),
                Body.Column.text("Bước", Row::step),
                Body.Column.text("Trách nhiệm", Row::who),
                Body.Column.text("Thời hạn riêng", Row::limit)),
            steps())
        .heading((fee.isEmpty() ? "5" : "6") + ". Trình tự")
        .table(
            List.of(
                Body.Column.<Way>centred("TT", Way::number).wide(8),
                Body.Column.text("Việc", Way::move),
                Body.Column.text("Từ bước", Way::from),
                Body.Column.text("Đến bước", Way::to),
                Body.Column.text("Căn cứ", Way::article)),
            ways());
    return OfficialDocument.of(site.parent(), site.name())
        .numbered("", "QT")
        .issued("", null)
        .titled("Quy trình", procedure.title())
        .saying(body)
        .build();
  }

  private List<Row> steps() {
    return IntStream.range(0, version.steps().size())
        .mapToObj(i -> row(i + 1, version.steps().get(i)))
        .toList();
  }

  private static Row row(int number, Step step) {
    var limit = step.limit();
    return new Row(
        String.valueOf(number),
        step.title(),
        switch (step.turn()) {
          case OFFICE -> "Sở";
          case APPLICANT -> "Tổ chức, cá nhân";
          case ENDED -> "Kết thúc";
        },
        limit == null
            ? ""
            : limit.inVietnamese() + (step.article() == null ? "" : " (" + step.article() + ")"));
  }

  private List<Way> ways() {
    return IntStream.range(0, version.moves().size())
        .mapToObj(i -> way(i + 1, version.moves().get(i)))
        .toList();
  }

  private Way way(int number, Move move) {
    return new Way(
        String.valueOf(number),
        move.title(),
        String.join("; ", move.from().stream().map(from -> version.step(from).title()).toList()),
        version.step(move.to()).title(),
        move.article());
  }

  private static String until(@Nullable LocalDate last) {
    return last == null ? "" : " đến ngày " + DAY.format(last);
  }
}
