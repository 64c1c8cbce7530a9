package org.opendost.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Printer;
import org.opendost.platform.print.Signature;
import org.opendost.platform.signing.FoundSignature.State;
import org.opendost.platform.signing.Signing.Locked;
import org.opendost.platform.signing.Signing.NoSuchPage;
import org.opendost.platform.signing.Signing.NotAPdf;
import org.opendost.platform.signing.Signing.Signed;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A signature made here is read as one made anywhere; what was signed before stays signed.
class PdfSignerTest {

  private static final String PERSON = "Nông Văn Mẫu";
  private static final String AGENCY = "Sở Khoa học và Công nghệ tỉnh Mẫu";
  private static final Instant AT = Keys.noon();

  @TempDir private Path folder;

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void isReadAsTheSignersWithTimeAndUnaltered() throws IOException {
    for (var key : List.of(Keys.rsa(PERSON), Keys.ec(PERSON))) {
      var signed = byPerson(document(), key);
      assertThat(PdfSignatures.in(signed))
          .containsExactly(new FoundSignature(PERSON, PERSON, AT, State.INTACT, true));
    }
  }

  @Test
  void leavesEveryByteOfTheFileAsItWas() throws IOException {
    var document = document();
    var before = Files.readAllBytes(document);
    var after = Files.readAllBytes(byPerson(document, Keys.ec(PERSON)));
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
  }

  @Test
  void keepsThePersonsSignatureWhenTheAgencysSealFollows() throws IOException {
    var signed = sealed(byPerson(document(), Keys.ec(PERSON)));
    assertThat(PdfSignatures.in(signed))
        .containsExactly(
            new FoundSignature(PERSON, PERSON, AT, State.SIGNED_ON, true),
            new FoundSignature(AGENCY, AGENCY, AT.plus(Duration.ofMinutes(5)), State.INTACT, true));
  }

  @Test
  void isBrokenWhenAByteIsAltered() throws IOException {
    var signed = sealed(byPerson(document(), Keys.rsa(PERSON)));
    var bytes = Files.readAllBytes(signed);
    bytes[2_000] ^= 1;
    assertThat(PdfSignatures.in(file(bytes)))
        .extracting(FoundSignature::state)
        .containsOnly(State.BROKEN);
  }

  @Test
  void tellsWhatNobodySignedBehindTheLastSignature() throws IOException {
    var bytes = Files.readAllBytes(sealed(byPerson(document(), Keys.ec(PERSON))));
    var longer = Arrays.copyOf(bytes, bytes.length + 5);
    System.arraycopy("\n% x\n".getBytes(StandardCharsets.US_ASCII), 0, longer, bytes.length, 5);
    assertThat(PdfSignatures.in(file(longer)))
        .extracting(FoundSignature::state)
        .containsOnly(State.ADDED_TO);
  }

  @Test
  void staysPdfAAndPdfUaByAnIndependentValidator() throws Exception {
    var signed = Files.readAllBytes(sealed(byPerson(document(), Keys.ec(PERSON))));
    for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(signed), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).getTestAssertions()).as(flavour.getId()).isEmpty();
      }
    }
  }

  @Test
  void isOfThePadesBaseline() throws Exception {
    var signed = byPerson(document(), Keys.ec(PERSON));
    try (var pdf = Loader.loadPDF(signed.toFile())) {
      var signature = pdf.getLastSignatureDictionary();
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      var attributes =
          new CMSSignedData(signature.getContents())
              .getSignerInfos()
              .iterator()
              .next()
              .getSignedAttributes();
      assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
      assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }
  }

  @Test
  void standsBetweenThePostAndTheName() throws IOException {
    var document = document();
    var place = Place.above(document, PERSON).orElseThrow();
    assertThat(place.page()).isEqualTo(1);
    assertThat(place.height()).isBetween(40.0, 64.0);
    // The block is the right half of the text.
    assertThat(place.left() + place.width() / 2).isBetween(400.0, 450.0);
    assertThat(Place.above(document, "Người Khác")).isEmpty();
    assertThat(Place.above(file(new byte[] {1}), PERSON)).isEmpty();
  }

  @Test
  void writesNothingForAFileThatCannotBeSigned() throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(sign(file("no".getBytes(StandardCharsets.UTF_8)), 1, out)).isEqualTo(new NotAPdf());
    assertThat(sign(document(), 7, out)).isEqualTo(new NoSuchPage(7, 1));
    assertThat(
            sign(
                plain(
                    pdf ->
                        protect(
                            pdf, new StandardProtectionPolicy("a", "b", new AccessPermission()))),
                1,
                out))
        .isEqualTo(new Locked());
    assertThat(out.size()).isZero();
  }

  /// A file that arrived damaged must not leave looking signed.
  @Test
  void handsOutNothingThatDoesNotReadAsSigned() throws IOException {
    var whole = Files.readAllBytes(document());
    var random = new Random(7);
    for (int n = 0; n < 60; n++) {
      var damaged = n % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int k = 0; k < 20 && damaged.length > 0; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      var out = new ByteArrayOutputStream();
      if (sign(file(damaged), 1, out) instanceof Signed) {
        assertThat(PdfSignatures.in(file(out.toByteArray())).getLast().state())
            .isEqualTo(State.INTACT);
      } else {
        assertThat(out.size()).isZero();
      }
      Place.above(file(damaged), PERSON);
    }
  }

  @Test
  void signsTurnedPagesUpright() throws IOException {
    for (int turn : new int[] {0, 90, 180, 270}) {
      var scanned = plain(pdf -> pdf.getPage(0).setRotation(turn));
      var place = Place.topRight(scanned);
      var words = Appearance.words("Số: 125/BC-SKHCN", AT, place);
      var signed = written(scanned, Keys.ec(AGENCY), AT, words);
      try (var pdf = Loader.loadPDF(signed.toFile())) {
        var image = new PDFRenderer(pdf).renderImage(0);
        assertThat(dark(image, image.getWidth() / 2, 0)).as("turned by %d", turn).isPositive();
        assertThat(dark(image, 0, image.getHeight() / 2)).isZero();
      }
    }
  }

  @Test
  void writesTheTimeWithItsZone() {
    assertThat(Appearance.time(AT)).isEqualTo("05-05-2020 12:00:00 +07:00");
  }

  @Test
  void takesPngPicturesOfAMeasuredSizeOnly() throws IOException {
    refused("signing.picture.not-png", "GIF89a......".getBytes(StandardCharsets.US_ASCII));
    refused("signing.picture.too-large", new byte[SignaturePicture.MOST + 1]);
    refused("signing.picture.too-many-pixels", png(SignaturePicture.LONGEST + 1, 2, _ -> {}));
    refused("signing.picture.damaged", Arrays.copyOf(png(40, 40, _ -> {}), 40));
  }

  private static void refused(String key, byte[] picture) {
    assertThatThrownBy(() -> SignaturePicture.of("picture", picture))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().key()).isEqualTo(key));
  }

  /// Dark dots in the quarter that begins there.
  private static int dark(BufferedImage image, int left, int top) {
    int dark = 0;
    for (int x = left; x < left + image.getWidth() / 2; x++) {
      for (int y = top; y < top + image.getHeight() / 2; y++) {
        dark += new Color(image.getRGB(x, y)).getRed() < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  private Path byPerson(Path document, byte[] key) throws IOException {
    var place = Place.above(document, PERSON).orElseThrow();
    return written(document, key, AT, Appearance.picture(handwriting(), place));
  }

  private Path sealed(Path signed) throws IOException {
    var person = Place.above(signed, PERSON).orElseThrow();
    var at = AT.plus(Duration.ofMinutes(5));
    return written(
        signed, Keys.rsa(AGENCY), at, Appearance.of(seal(), AGENCY, at, person.seal(35, true)));
  }

  private Path written(Path pdf, byte[] key, Instant at, Appearance appearance) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(PdfSigner.sign(pdf, Keys.opened(key), at, appearance, out)).isEqualTo(new Signed());
    return file(out.toByteArray());
  }

  private static Signing sign(Path pdf, int page, ByteArrayOutputStream out) throws IOException {
    var appearance = Appearance.words("x", AT, new Place(page, 10, 10, 100, 20));
    return PdfSigner.sign(pdf, Keys.opened(Keys.ec(PERSON)), AT, appearance, out);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "signed", ".pdf"), bytes);
  }

  private Path plain(Consumer<PDDocument> change) throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      change.accept(pdf);
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return file(out.toByteArray());
    }
  }

  private static void protect(PDDocument pdf, StandardProtectionPolicy policy) {
    try {
      pdf.protect(policy);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Path document() throws IOException {
    var out = new ByteArrayOutputStream();
    new Printer()
        .pdf(
            OfficialDocument.of("UBND tỉnh Mẫu", "Sở Khoa học và Công nghệ")
                .numbered(125, "BC-SKHCN")
                .issued("Mẫu", LocalDate.of(2020, 5, 5))
                .titled("Báo cáo", "Kết quả hoạt động khoa học và công nghệ")
                .saying(
                    new Body()
                        .paragraph("Ông " + PERSON + " báo cáo như sau:")
                        .paragraph("Trên đây là báo cáo của Sở Khoa học và Công nghệ./."))
                .signed(Signature.of(PERSON, "KT. Giám đốc", "Phó Giám đốc"))
                .recipients("Như trên", "Lưu: VT, VP")
                .build(),
            out);
    return file(out.toByteArray());
  }

  static SignaturePicture handwriting() throws IOException {
    return SignaturePicture.of(
        "picture",
        png(
            600,
            220,
            pen -> {
              pen.setColor(new Color(20, 50, 170));
              pen.setStroke(new BasicStroke(7));
              for (int i = 0; i < 5; i++) {
                pen.drawArc(40 + i * 90, 30 + i * 10, 160, 150 - i * 14, 20, 290);
              }
              pen.drawLine(40, 190, 560, 130);
            }));
  }

  static SignaturePicture seal() throws IOException {
    return SignaturePicture.of(
        "picture",
        png(
            500,
            500,
            pen -> {
              pen.setColor(new Color(205, 25, 25));
              pen.setStroke(new BasicStroke(9));
              pen.drawOval(10, 10, 480, 480);
              pen.setStroke(new BasicStroke(4));
              pen.drawOval(110, 110, 280, 280);
              pen.setFont(pen.getFont().deriveFont(60f));
              pen.drawString("MẪU", 185, 270);
            }));
  }

  private static byte[] png(int width, int height, Consumer<Graphics2D> drawing)
      throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.accept(pen);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
