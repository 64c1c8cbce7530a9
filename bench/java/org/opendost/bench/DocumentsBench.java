package org.opendost.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Tbl;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Body.Column;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Printer;
import org.opendost.platform.print.Signature;
import org.opendost.platform.print.Typeface;

/// A report of ten pages, prose and tables, as PDF/A-2a and as DOCX in the layout of Decree
/// 30/2020, beside the same words and tables by the simplest direct means: openhtmltopdf with one
/// face and no tags, docx4j with plain paragraphs.
public final class DocumentsBench {

  private static final int PAGES = 10;
  private static final int ROUNDS = 25;
  private static final double LIMIT_MILLISECONDS = 1_000;
  private static final double LIMIT_RATIO = 2;
  private static final int TABLE_EVERY = 6;

  private static final String PROSE =
      "Trong kỳ đã nghiệm thu 05 nhiệm vụ, kiểm tra tiến độ 02 nhiệm vụ, cấp 04 giấy chứng nhận"
          + " đăng ký kết quả. Các nhiệm vụ bám sát yêu cầu sản xuất và đời sống, trong đó có nhiệm"
          + " vụ nuôi giữ giống vịt cỏ Trùng Khánh; tổ chức chủ trì báo cáo đúng hạn, sản phẩm được"
          + " ứng dụng.";
  private static final List<String> HEAD =
      List.of("TT", "Tên nhiệm vụ", "Tổ chức chủ trì", "Kinh phí");

  private final int paragraphs;

  private DocumentsBench(int paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// Runs the benchmark in this process alone: no database, no web.
  public static void main(String[] args) throws Exception {
    long begun = System.nanoTime();
    int paragraphs = 30;
    while (pages(new DocumentsBench(paragraphs).pdf()) < PAGES) {
      paragraphs++;
    }
    var bench = new DocumentsBench(paragraphs);
    System.out.printf(
        "%d pages by %d paragraphs; warmed up %.1f s%n",
        pages(bench.pdf()), paragraphs, (System.nanoTime() - begun) / 1e9);
    report("PDF/A-2a", median(bench::pdf), "openhtmltopdf, plain", median(bench::plainPdf));
    report("DOCX", median(bench::docx), "docx4j, plain", median(bench::plainDocx));
  }

  private interface Printing {
    byte[] print() throws Exception;
  }

  /// The middle of the rounds, in milliseconds.
  private static double median(Printing printing) throws Exception {
    var times = new double[ROUNDS];
    for (int n = 0; n < ROUNDS; n++) {
      long from = System.nanoTime();
      printing.print();
      times[n] = (System.nanoTime() - from) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static void report(String what, double ours, String limit, double direct) {
    System.out.printf("%s %.1f ms; %s %.1f ms%n", what, ours, limit, direct);
    System.out.printf(
        "RATIO a report of ten pages as %s / %s %.2f (limit %.1f) %s%n",
        what, limit, ours / direct, LIMIT_RATIO, ours / direct <= LIMIT_RATIO ? "met" : "MISSED");
    System.out.printf(
        "RATIO a report of ten pages as %s / 1 s %.3f (limit 1.0) %s%n",
        what, ours / LIMIT_MILLISECONDS, ours <= LIMIT_MILLISECONDS ? "met" : "MISSED");
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var read = Loader.loadPDF(pdf)) {
      return read.getNumberOfPages();
    }
  }

  private static boolean hasTable(int paragraph) {
    return paragraph % TABLE_EVERY == 0;
  }

  private static List<List<String>> rows() {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(
            n ->
                List.of(
                    String.valueOf(n),
                    "Xây dựng mô hình trồng cây dẻ ghép tại huyện số " + n,
                    "Trung tâm Ứng dụng Mẫu",
                    "1.250.000.000"))
        .toList();
  }

  private OfficialDocument document() {
    var body = new Body().heading("I. KẾT QUẢ THỰC HIỆN");
    for (int n = 1; n <= paragraphs; n++) {
      body.paragraph(n + ". " + PROSE);
      if (hasTable(n)) {
        body.table(
            IntStream.range(0, HEAD.size())
                .mapToObj(i -> Column.<List<String>>text(HEAD.get(i), row -> row.get(i)))
                .toList(),
            rows());
      }
    }
    return OfficialDocument.of("UBND tỉnh Mẫu", "Sở Khoa học và Công nghệ")
        .numbered(125, "BC-SKHCN")
        .issued("Mẫu", LocalDate.of(2020, 5, 5))
        .titled("Báo cáo", "Kết quả hoạt động khoa học và công nghệ")
        .saying(body)
        .signed(Signature.of("Nông Văn Mẫu", "Giám đốc"))
        .recipients("UBND tỉnh", "Lưu: VT")
        .build();
  }

  private byte[] pdf() throws Exception {
    var out = new ByteArrayOutputStream();
    new Printer().pdf(document(), out);
    return out.toByteArray();
  }

  private byte[] docx() throws Exception {
    var out = new ByteArrayOutputStream();
    new Printer().docx(document(), out);
    return out.toByteArray();
  }

  private byte[] plainPdf() throws Exception {
    var html = new StringBuilder("<html><body style=\"font-family: x; font-size: 14pt\">");
    for (int n = 1; n <= paragraphs; n++) {
      html.append("<p>").append(n).append(". ").append(PROSE).append("</p>");
      if (hasTable(n)) {
        html.append("<table border=\"1\">");
        row(html, HEAD);
        rows().forEach(row -> row(html, row));
        html.append("</table>");
      }
    }
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(Typeface::regular, "x", 400, FontStyle.NORMAL, true);
    builder.withHtmlContent(html.append("</body></html>").toString(), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void row(StringBuilder html, List<String> cells) {
    html.append("<tr>");
    cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
    html.append("</tr>");
  }

  private byte[] plainDocx() throws Exception {
    var word = WordprocessingMLPackage.createPackage();
    var main = word.getMainDocumentPart();
    for (int n = 1; n <= paragraphs; n++) {
      main.addParagraphOfText(n + ". " + PROSE);
      if (hasTable(n)) {
        main.addObject(table());
      }
    }
    var out = new ByteArrayOutputStream();
    word.save(out);
    return out.toByteArray();
  }

  private static Tbl table() {
    var make = new ObjectFactory();
    var table = make.createTbl();
    for (var cells : rows()) {
      var row = make.createTr();
      for (var cell : cells) {
        var words = make.createText();
        words.setValue(cell);
        var run = make.createR();
        run.getContent().add(words);
        var paragraph = make.createP();
        paragraph.getContent().add(run);
        var box = make.createTc();
        box.getContent().add(paragraph);
        row.getContent().add(box);
      }
      table.getContent().add(row);
    }
    return table;
  }
}
