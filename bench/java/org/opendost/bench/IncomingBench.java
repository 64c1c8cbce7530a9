package org.opendost.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.opendost.OpenDost;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.Incoming;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.IncomingFiles;
import org.opendost.office.documents.Secrecy;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.search.Question;
import org.opendost.platform.search.Search;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten thousand incoming documents, each with a file of three pages: registered with number, audit
/// and search entry, the file kept, its text and signatures read, found by a word of its last line.
/// Beside it the text of the same files read and written into a bare table.
public final class IncomingBench {

  private static final Actor CLERK = Actor.system("bench");
  private static final String FONT =
      "/org/opendost/platform/print/fonts/LiberationSerif-Regular.ttf";
  private static final int DOCUMENTS = 10_000;
  private static final int TEXTS = 40;
  private static final int PAGES = 3;
  private static final int LINES = 42;
  private static final String PLACE = "Z0000000Z";
  private static final String[] SYLLABLES =
      ("khoa học công nghệ đề tài dự án nghiên cứu ứng dụng giống cây trồng vật nuôi hạt dẻ trùng"
           + " khánh cao bằng quảng uyên nguyên bình bảo lạc thạch an hà quảng bệnh viện bức xạ an"
           + " toàn thiết bị giấy phép đo lường chất lượng tiêu chuẩn sở hữu trí tuệ nhãn hiệu nông"
           + " thôn miền núi chuyển giao tiến bộ kỹ thuật mô hình sản xuất nghiệm thu hội đồng")
          .split(" ", -1);

  private final IncomingDocuments documents;
  private final IncomingFiles files;
  private final Search search;
  private final JdbcClient jdbc;
  private final List<byte[]> texts = new ArrayList<>();

  private IncomingBench(
      IncomingDocuments documents, IncomingFiles files, Search search, JdbcClient jdbc) {
    this.documents = documents;
    this.files = files;
    this.search = search;
    this.jdbc = jdbc;
  }

  /// Runs the benchmark on a fresh folder.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-incoming");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run("--opendost.mode=test", "--server.port=0", "--opendost.data-dir=" + folder)) {
      new IncomingBench(
              context.getBean(IncomingDocuments.class),
              context.getBean(IncomingFiles.class),
              context.getBean(Search.class),
              context.getBean(JdbcClient.class))
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    for (int n = 0; n < TEXTS; n++) {
      texts.add(letter(new Random(n)));
    }
    long begin = System.nanoTime();
    for (int n = 0; n < DOCUMENTS; n++) {
      receive(n);
    }
    double received = since(begin);
    while (waiting() > 0) {
      Thread.sleep(50);
    }
    double read = since(begin);
    long readAt = System.nanoTime();
    while (!found(DOCUMENTS - 1)) {
      Thread.sleep(20);
    }
    double searchable = since(readAt);
    double hand = byHand();
    System.out.printf(
        "%,d incoming documents of %d pages: registered in %.1f s, all read in %.1f s; by hand"
            + " %.1f s%n",
        DOCUMENTS, PAGES, received, read, hand);
    tell("incoming documents a second", DOCUMENTS / read, 20, true);
    tell("incoming documents / their text read into a bare table", read / hand, 5, false);
    tell("seconds until the last one is found", searchable, 2, false);
  }

  private void receive(int n) {
    var id = Uuid7.next();
    documents.register(
        CLERK,
        id,
        new Incoming.Received(
            Book.ORDINARY,
            DocumentKind.LETTER,
            "Cơ quan thử " + n % 50,
            n + "/CQT-VP",
            LocalDate.of(2020, 5, 4),
            LocalDate.of(2020, 5, 5),
            "Về việc phối hợp thực hiện nhiệm vụ thử số " + n,
            Urgency.NONE,
            Secrecy.NONE,
            ""));
    var file = file(n);
    files.attach(
        CLERK,
        id,
        Uuid7.next(),
        new Upload("van-ban-" + n + ".pdf", () -> new ByteArrayInputStream(file)));
  }

  private long waiting() {
    return jdbc.sql("select count(*) from documents.attachment where read_at is null")
        .query(Long.class)
        .single();
  }

  private boolean found(int n) {
    return search.find(CLERK, Question.of(word(n))).total() > 0;
  }

  /// The text of each file, written into a table with nothing else.
  private double byHand() throws IOException {
    jdbc.sql("create table public.bare_text (id uuid primary key, content text not null)").update();
    long begin = System.nanoTime();
    for (int n = 0; n < DOCUMENTS; n++) {
      try (var pdf = Loader.loadPDF(file(n))) {
        jdbc.sql("insert into public.bare_text values (:id, :content)")
            .param("id", UUID.randomUUID())
            .param("content", new PDFTextStripper().getText(pdf))
            .update();
      }
    }
    return since(begin);
  }

  private static String word(int n) {
    return "Z%07dZ".formatted(n);
  }

  /// A file of its own: one of the texts with another number on its last line.
  private byte[] file(int n) {
    var file = texts.get(n % TEXTS).clone();
    var text = new String(file, StandardCharsets.ISO_8859_1);
    var number = word(n).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(number, 0, file, text.indexOf(PLACE), number.length);
    return file;
  }

  private static byte[] letter(Random random) throws IOException {
    try (var pdf = new PDDocument();
        var font = OpenDost.class.getResourceAsStream(FONT)) {
      var serif = PDType0Font.load(pdf, font, true);
      for (int page = 0; page < PAGES; page++) {
        pdf.addPage(written(pdf, serif, random));
      }
      pdf.addPage(numbered(pdf));
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static PDPage written(PDDocument pdf, PDFont serif, Random random) throws IOException {
    var page = new PDPage();
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(serif, 13);
      content.newLineAtOffset(60, 740);
      for (int line = 0; line < LINES; line++) {
        var words = new StringBuilder();
        for (int word = 0; word < 14; word++) {
          words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]).append(' ');
        }
        content.showText(words.toString().strip());
        content.newLineAtOffset(0, -16);
      }
      content.endText();
    }
    return page;
  }

  /// The number stands in plain letters in the file, so that it can be exchanged.
  private static PDPage numbered(PDDocument pdf) throws IOException {
    var page = new PDPage();
    var resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    page.setResources(resources);
    var stream = new PDStream(pdf);
    try (var content = stream.createOutputStream()) {
      content.write(
          ("BT /F 13 Tf 60 700 Td (" + PLACE + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    return page;
  }

  private static void tell(String what, double ratio, double limit, boolean atLeast) {
    System.out.printf(
        "RATIO %s %.2f (limit %s %.0f) %s%n",
        what,
        ratio,
        atLeast ? "at least" : "at most",
        limit,
        (atLeast ? ratio >= limit : ratio <= limit) ? "met" : "MISSED");
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
