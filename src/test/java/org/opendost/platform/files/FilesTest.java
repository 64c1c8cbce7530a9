package org.opendost.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.platform.files.SampleFiles.bytes;
import static org.opendost.platform.files.SampleFiles.compound;
import static org.opendost.platform.files.SampleFiles.office;
import static org.opendost.platform.files.SampleFiles.pdf;
import static org.opendost.platform.files.SampleFiles.png;
import static org.opendost.platform.files.SampleFiles.program;
import static org.opendost.platform.files.SampleFiles.upload;
import static org.opendost.platform.files.SampleFiles.word;
import static org.opendost.platform.files.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.DatabaseSettings;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class FilesTest {

  private static final Actor ACTOR = Actor.system("test");
  private static final FileRule DOCUMENTS =
      FileRule.of("paper", 1, FileKind.PDF, FileKind.DOCX, FileKind.PNG);
  private static final FileRule TABLES =
      FileRule.of("table", 1, FileKind.XLSX, FileKind.CSV, FileKind.XLS, FileKind.ZIP);

  private final Files files;
  private final FileStore store;
  private final FileVerifier verifier;
  private final Audit audit;
  private final Path folder;
  private final TransactionTemplate transaction;

  FilesTest(
      Files files,
      FileStore store,
      FileVerifier verifier,
      Audit audit,
      DatabaseSettings settings,
      PlatformTransactionManager transactions) {
    this.files = files;
    this.store = store;
    this.verifier = verifier;
    this.audit = audit;
    this.folder = settings.folder().resolve("files");
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void keepsAFileAndGivesTheSameBytesBack() throws Exception {
    var content = pdf("Đơn đề nghị");
    var kept = keep(upload("  Đơn đề  nghị.PDF ", content), DOCUMENTS);

    assertThat(kept.name()).isEqualTo("Đơn đề nghị.PDF");
    assertThat(kept.mediaType()).isEqualTo("application/pdf");
    assertThat(kept.size()).isEqualTo(content.length);
    assertThat(files.get(kept.id())).isEqualTo(kept);
    try (var stream = files.open(kept)) {
      assertThat(stream.readAllBytes()).isEqualTo(content);
    }
    assertThat(audit.of(kept.id()).getFirst().detail()).contains(kept.sha256());
  }

  @Test
  void keepsTheSameContentOnceHoweverOftenItComes() throws Exception {
    var content = pdf("one content " + UUID.randomUUID());
    var first = keep(upload("a.pdf", content), DOCUMENTS);
    var second = keep(upload("b.pdf", content), DOCUMENTS);

    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(second.id()).isNotEqualTo(first.id());
    try (var places = java.nio.file.Files.list(store.place(first.sha256()).getParent())) {
      assertThat(places.filter(place -> place.endsWith(first.sha256()))).hasSize(1);
    }
    assertThat(files.get(List.of(second.id(), Uuid7.next(), first.id())))
        .containsExactly(second, first);
  }

  @Test
  void answersADoubleClickWithTheFileThatStands() {
    var id = Uuid7.next();
    var content = pdf("twice " + id);
    var first = keep(id, upload("a.pdf", content), DOCUMENTS);

    assertThat(keep(id, upload("a.pdf", content), DOCUMENTS)).isEqualTo(first);
    assertThat(audit.of(id)).hasSize(1);
    assertThat(refusal(() -> keep(id, upload("a.pdf", pdf("other")), DOCUMENTS)).key())
        .isEqualTo("files.sent-already");
  }

  @Test
  void takesTheSameFileFromManyAtOnce() throws Exception {
    var content = pdf("at once " + UUID.randomUUID());
    var start = new CyclicBarrier(8);
    var kept = new ArrayList<Future<StoredFile>>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<StoredFile> one =
          () -> {
            start.await();
            return keep(upload("a.pdf", content), DOCUMENTS);
          };
      for (int n = 0; n < 8; n++) {
        kept.add(people.submit(one));
      }
      for (var file : kept) {
        assertThat(store.read(store.place(file.get().sha256()))).isEqualTo(file.get().sha256());
      }
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void hasTheContentOnTheDiskBeforeTheRowCounts() {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status -> {
          var kept = files.keep(ACTOR, id, upload("a.pdf", pdf("before " + id)), DOCUMENTS);
          assertThat(store.place(kept.sha256())).exists();
          status.setRollbackOnly();
        });

    assertThatThrownBy(() -> files.get(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsNothingOfAConnectionThatBreaks() throws Exception {
    InputStream breaking =
        new ByteArrayInputStream(pdf("half")) {
          @Override
          public synchronized int read(byte[] some, int from, int most) {
            throw new IllegalStateException("connection lost");
          }
        };
    var id = Uuid7.next();

    assertThatThrownBy(() -> keep(id, new Upload("a.pdf", () -> breaking), DOCUMENTS))
        .hasMessageContaining("connection lost");
    assertThat(left()).isEmpty();
    assertThatThrownBy(() -> files.get(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesOutsideATransaction() {
    assertThatThrownBy(() -> files.keep(ACTOR, Uuid7.next(), upload("a.pdf", pdf("x")), DOCUMENTS))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void namesTheLimitOfAFileThatIsTooLarge() throws Exception {
    var fault = refusal(upload("a.pdf", new byte[1024 * 1024 + 1]), DOCUMENTS);

    assertThat(fault).isEqualTo(new Fault("paper", "files.too-large", List.of("1 MB")));
    assertThat(left()).isEmpty();
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal(upload("a.pdf", new byte[0]), DOCUMENTS).key()).isEqualTo("files.empty");
  }

  @Test
  void looksIntoTheFileAndNotAtItsName() {
    assertThat(refusal(upload("a.pdf", program()), DOCUMENTS))
        .isEqualTo(new Fault("paper", "files.not-allowed", List.of("PDF, DOCX, PNG")));
    assertThat(refusal(upload("a.pdf", bytes("<html><script>x</script>")), DOCUMENTS).key())
        .isEqualTo("files.not-allowed");
    assertThat(refusal(upload("a.csv", bytes("<!DOCTYPE html><html></html>")), TABLES).key())
        .isEqualTo("files.not-allowed");
    assertThat(refusal(upload("a.docx", new byte[] {'a', (byte) 0xE1, '\n'}), TABLES).key())
        .isEqualTo("files.not-allowed");
    assertThat(refusal(upload("a.xlsx", word()), TABLES).key()).isEqualTo("files.not-allowed");
  }

  /// What Excel writes as "CSV" and as "Unicode text".
  @Test
  void saysHowToSaveATableWhoseLettersCannotBeRead() {
    for (var letters : List.of("windows-1258", "UTF-16")) {
      var table = "Mã,Tên\n1,Đo lường\n".getBytes(Charset.forName(letters));
      assertThat(refusal(upload("a.csv", table), TABLES).key())
          .as(letters)
          .isEqualTo("files.csv-letters");
    }
  }

  @Test
  void wantsAnEndingThatFitsTheContent() {
    assertThat(refusal(upload("a.docx", pdf("x")), DOCUMENTS))
        .isEqualTo(new Fault("paper", "files.ending", List.of("PDF", ".pdf")));
    assertThat(refusal(upload("a", pdf("x")), DOCUMENTS).key()).isEqualTo("files.ending");
    assertThat(refusal(upload("a.pdf.exe", pdf("x")), DOCUMENTS).key()).isEqualTo("files.ending");
  }

  @Test
  void takesEachKindThatTheFieldAllows() {
    assertThat(keep(upload("a.docx", word()), DOCUMENTS).mediaType()).contains("wordprocessingml");
    assertThat(keep(upload("a.png", png()), DOCUMENTS).mediaType()).isEqualTo("image/png");
    assertThat(keep(upload("a.xlsx", office(SampleFiles.EXCEL_PART, Map.of())), TABLES).mediaType())
        .contains("spreadsheetml");
    assertThat(keep(upload("a.csv", bytes("tên,năm\nĐề tài,2020\n")), TABLES).mediaType())
        .isEqualTo("text/csv");
    assertThat(keep(upload("a.xls", compound(new byte[0], "Workbook")), TABLES).mediaType())
        .isEqualTo("application/vnd.ms-excel");
    assertThat(keep(upload("a.zip", zip(Map.of("đơn.pdf", pdf("x")))), TABLES).mediaType())
        .isEqualTo("application/zip");
  }

  @Test
  void refusesEveryMacro() {
    var macro = bytes("macro");
    var macroSheet = new byte[] {(byte) 0x85, 0, 14, 0, 9, 9, 9, 9, 0, 1, 0, 0};
    var withMacro =
        List.of(
            office(SampleFiles.WORD_PART, Map.of("word/vbaProject.bin", macro)),
            office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()),
            office(SampleFiles.EXCEL_PART, Map.of("xl/macrosheets/sheet1.xml", macro)),
            office(SampleFiles.WORD_PART, Map.of("word/embeddings/x.xlsm", macro)),
            office(
                SampleFiles.WORD_PART,
                Map.of(
                    "word/embeddings/oleObject1.bin",
                    compound(new byte[0], "WordDocument", "_VBA_PROJECT"))),
            compound(new byte[0], "WordDocument", "_VBA_PROJECT"),
            compound(new byte[0], "WordDocument", "_VBA_VBA_PROJECT"),
            compound(macroSheet, "Workbook"));

    for (var content : withMacro) {
      assertThat(refusal(upload("a.docx", content), DOCUMENTS).key()).isEqualTo("files.macro");
    }
  }

  /// Each of them is within the bound; a hundred kilobytes of ZIP hold them all.
  @Test
  void unpacksNoMoreOfWhatIsEmbeddedThanAPersonWouldEmbed() {
    var part = new byte[30 << 20];
    var bomb =
        office(
            SampleFiles.WORD_PART,
            Map.of(
                "word/embeddings/oleObject1.bin", part,
                "word/embeddings/oleObject2.bin", part,
                "word/embeddings/oleObject3.bin", part));

    assertThat(refusal(upload("a.docx", bomb), DOCUMENTS).key()).isEqualTo("files.broken");
  }

  @Test
  void refusesWhatNobodyCouldRead() {
    assertThat(
            refusal(upload("a.docx", compound(new byte[0], "EncryptedPackage")), DOCUMENTS).key())
        .isEqualTo("files.locked");
    assertThat(refusal(upload("a.docx", bytes("PK\u0003\u0004 and no more")), DOCUMENTS).key())
        .isEqualTo("files.broken");
  }

  @Test
  void looksIntoAnArchive() {
    for (var name : List.of("../../x.pdf", "/etc/x.pdf", "C:\\x.pdf", "a/run.exe", "a.docm")) {
      assertThat(refusal(upload("a.zip", zip(Map.of(name, bytes("x")))), TABLES).key())
          .as(name)
          .isEqualTo("files.inside");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x.pdf",
        "..\\..\\x.pdf",
        "a\u0000.pdf",
        "a\n.pdf",
        "a\u202Efdp.exe",
        "CON.pdf",
        "con",
        "Lpt1.a.pdf",
        "a?.pdf",
        ".pdf",
        "a.pdf.",
        "   ",
        "a\u2028.pdf"
      })
  void refusesANameThatPlaysTricks(String name) {
    assertThat(refusal(upload(name, pdf("x")), DOCUMENTS))
        .isEqualTo(new Fault("paper", "files.name-unsafe", List.of()));
  }

  @Test
  void findsAContentThatIsMissingOrAlteredAndMendsItWhenItComesAgain() throws Exception {
    var content = pdf("altered " + UUID.randomUUID());
    var altered = keep(upload("a.pdf", content), DOCUMENTS);
    var missing = keep(upload("b.pdf", pdf("missing " + UUID.randomUUID())), DOCUMENTS);
    java.nio.file.Files.write(store.place(altered.sha256()), bytes("other"));
    java.nio.file.Files.delete(store.place(missing.sha256()));

    assertThat(verifier.verify().damages())
        .hasSize(2)
        .anySatisfy(damage -> assertThat(damage).contains(altered.id() + " was altered"))
        .anySatisfy(damage -> assertThat(damage).contains(missing.id() + " is missing"));

    keep(upload("a.pdf", content), DOCUMENTS);
    transaction.executeWithoutResult(status -> assertThat(verifier.verify().damages()).hasSize(1));
  }

  private StoredFile keep(Upload upload, FileRule rule) {
    return keep(Uuid7.next(), upload, rule);
  }

  private StoredFile keep(UUID id, Upload upload, FileRule rule) {
    return transaction.execute(status -> files.keep(ACTOR, id, upload, rule));
  }

  private Fault refusal(Upload upload, FileRule rule) {
    return refusal(() -> keep(upload, rule));
  }

  private static Fault refusal(Callable<StoredFile> deed) {
    try {
      throw new AssertionError("taken: " + deed.call());
    } catch (InvalidInput refused) {
      return refused.faults().getFirst();
    } catch (Exception other) {
      throw new AssertionError(other);
    }
  }

  /// What lies half received.
  private List<Path> left() throws Exception {
    try (var paths = java.nio.file.Files.list(folder.resolve("incoming"))) {
      return paths.toList();
    }
  }
}
