package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {

  private static final double MILLIMETRE = 72 / 25.4;

  private final Printer printer = new Printer();

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void isPdfA2aAndPdfUa1ByAnIndependentValidator() throws Exception {
    for (byte[] pdf :
        List.of(
            pdf(Examples.report()),
            pdf(Examples.slip(Paper.A5)),
            pdf(Examples.slip(Paper.A5_LANDSCAPE)),
            pdf(Examples.licence()),
            pdf(Examples.draftLetter()),
            pdf(Examples.decision()),
            pdf(Examples.urgentLetter()),
            pdf(Examples.certificate()))) {
      for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
          assertThat(validator.validate(parser).getTestAssertions()).as(flavour.getId()).isEmpty();
        }
      }
    }
  }

  @Test
  void declaresPdfA2a() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Examples.report()))) {
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .containsPattern("pdfaid:part[=>\"]+2")
          .containsPattern("pdfaid:conformance[=>\"]+A")
          .contains("Kết quả hoạt động khoa học và công nghệ");
    }
  }

  @Test
  void keepsEveryVietnameseLetterAndEmbedsTheFonts() throws IOException {
    String letters = "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    Body body = new Body();
    for (String style : List.of("body", "basis", "cell-head", "recipients")) {
      body.add(
          new Html(
              "<p class=\""
                  + style
                  + "\">"
                  + letters
                  + " "
                  + letters.toUpperCase(Locale.ROOT)
                  + "</p>"));
    }
    OfficialDocument document =
        OfficialDocument.of("UBND tỉnh Cao Bằng", "Sở Khoa học và Công nghệ").saying(body).build();

    try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
      String text = text(pdf, 1).replaceAll("\\s", "");
      assertThat(text).doesNotContain("#", "\u25a1");
      assertThat(text.split(letters + letters.toUpperCase(Locale.ROOT), -1)).hasSize(5);
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).contains("LiberationSerif");
        }
      }
    }
  }

  @Test
  void printsAnEmptySquareForALetterNoFontHas() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(saying("Xong 🙂 nhé, # 5")))) {
      assertThat(text(pdf, 1)).contains("Xong \u25a1 nhé, # 5");
    }
  }

  @Test
  void numbersThePagesAtTheTopButNotTheFirst() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Examples.report()))) {
      assertThat(text(pdf, 1).strip()).startsWith("UBND TỈNH CAO BẰNG");
      assertThat(text(pdf, 1)).contains("- 01 dự án cấp quốc gia");
      assertThat(text(pdf, 2).strip()).startsWith("2");
      List<TextPosition> second = positions(pdf, 2);
      assertThat(second.getFirst().getUnicode()).isEqualTo("2");
      assertThat(second.getFirst().getYDirAdj()).isLessThan((float) (20 * MILLIMETRE));
      assertThat(second.getFirst().getXDirAdj() + second.getFirst().getWidth() / 2)
          .isBetween((float) (110 * MILLIMETRE), (float) (120 * MILLIMETRE));
      assertThat(positions(pdf, 1))
          .allSatisfy(p -> assertThat(p.getYDirAdj()).isGreaterThan((float) (20 * MILLIMETRE)));
    }
  }

  @Test
  void keepsTheMarginsOfTheDecree() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Examples.report()))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        assertThat(positions(pdf, page))
            .allSatisfy(
                p -> {
                  assertThat(p.getXDirAdj()).isGreaterThan((float) (29.9 * MILLIMETRE));
                  assertThat(p.getXDirAdj() + p.getWidthDirAdj())
                      .isLessThan((float) (190.2 * MILLIMETRE));
                  assertThat(p.getYDirAdj()).isLessThan((float) (277 * MILLIMETRE));
                });
      }
    }
  }

  @Test
  void putsTheNationalNameBesideTheAgencyOnOneLine() throws IOException {
    for (Paper paper : List.of(Paper.A5, Paper.A5_LANDSCAPE)) {
      try (PDDocument pdf = Loader.loadPDF(pdf(Examples.slip(paper)))) {
        assertThat(text(pdf, 1))
            .contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      }
    }
  }

  @Test
  void drawsTheLineUnderTheMottoAsLongAsItsWords() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Examples.report()))) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        if (font.getName().endsWith("Serif-Bold")) {
          assertThat(font.getStringWidth(DecreeLayout.MOTTO) / 1000)
              .isBetween(
                  (float) DecreeLayout.MOTTO_EMS - 0.2f, (float) DecreeLayout.MOTTO_EMS + 0.2f);
          return;
        }
      }
      throw new AssertionError("no bold font");
    }
  }

  @Test
  void printsWhatAUserTypedAndNotWhatItMightMean() throws IOException {
    String typed = "<b>\"A\" & 'B'</b> <script>x</script> ]]> &amp;";
    try (PDDocument pdf = Loader.loadPDF(pdf(saying(typed)))) {
      assertThat(text(pdf, 1)).contains(typed);
    }
  }

  /** The vocabulary refuses such markup already; here the renderer itself is put to the test. */
  @Test
  void fetchesNothingWhileRendering(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("secret.png");
    Files.write(picture, QrCode.of("secret").png());
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String host = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfFile.write(
          Xml.parse(
              """
              <html lang="vi"><head><title>x</title><link rel="stylesheet" href="%1$sa.css"/>\
              <style>@import url("%1$sb.css"); @font-face { font-family: F; src: url("%1$sc.ttf"); } \
              p { background: url("%1$sd.png"); font-family: F; }</style></head><body><p>x</p>\
              <img alt="" src="%1$se.png"/><img alt="" src="%2$s"/>\
              <object data="%1$sf" type="text/html">y</object></body></html>\
              """
                  .formatted(host, picture.toUri())),
          "x",
          false,
          null,
          out);
      assertThat(requests).hasValue(0);
      try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
        assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  void writesNothingWhenItFails() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfFile.write(Xml.parse("<html/>"), "empty", false, null, out);
    } catch (IOException expected) {
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void neverLeavesTheSignatureAloneOnAPage() throws IOException {
    for (int lines = 12; lines < 40; lines++) {
      var items = new Body().items(Collections.nCopies(lines, "Việc"));
      var prose = new Body();
      Collections.nCopies(lines, "Việc").forEach(prose::paragraph);
      for (Body body :
          List.of(items.items(List.of("Việc", "Việc cuối")), prose.plain("Việc cuối"))) {
        var document =
            OfficialDocument.of("UBND", "Sở")
                .saying(body)
                .signed(Signature.of("Nông Thạch Sơn", "Giám đốc"))
                .build();
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
          assertThat(text(pdf, pdf.getNumberOfPages())).contains("Nông Thạch Sơn", "Việc cuối");
        }
      }
    }
  }

  @Test
  void printsForManyAtOnce() throws Exception {
    byte[] alone = pdf(Examples.licence());
    String expected = text(alone);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> print = () -> text(pdf(Examples.licence()));
      for (var done : people.invokeAll(Collections.nCopies(24, print))) {
        assertThat(done.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void isSilent() throws IOException {
    try (Overheard overheard = Overheard.listen()) {
      pdf(Examples.report());
      pdf(Examples.certificate());
      printer.docx(Examples.report(), new ByteArrayOutputStream());
      assertThat(overheard.lines()).isEmpty();
    }
  }

  private static OfficialDocument saying(String words) {
    return OfficialDocument.of("A", "B").saying(new Body().plain(words)).build();
  }

  private byte[] pdf(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.pdf(document, out);
    return out.toByteArray();
  }

  private byte[] pdf(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.pdf(sheet, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return text(document, 1);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static List<TextPosition> positions(PDDocument pdf, int page) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            positions.stream().filter(p -> !p.getUnicode().isBlank()).forEach(found::add);
          }
        };
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return found;
  }
}
