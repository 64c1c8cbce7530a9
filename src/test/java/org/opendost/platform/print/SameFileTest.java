package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed again is the same file, to its last byte. */
class SameFileTest {

  private final Printer printer = new Printer();

  @Test
  void isPrintedAgainByteForByte() throws Exception {
    for (OfficialDocument document :
        List.of(Examples.report(), Examples.licence(), Examples.draftLetter())) {
      byte[] pdf = pdf(document);
      byte[] docx = docx(document);
      // The times inside a file, were there any, count whole seconds, those of a ZIP two.
      Thread.sleep(2_100);
      assertThat(pdf(document)).isEqualTo(pdf);
      assertThat(docx(document)).isEqualTo(docx);
    }
  }

  @Test
  void isTheSameFromAnotherProcessInAnotherZoneAndLanguage(@TempDir Path folder) throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=America/New_York",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Samples.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(other.waitFor()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    assertThat(Files.readAllBytes(folder.resolve("report.pdf"))).isEqualTo(pdf(Examples.report()));
    assertThat(Files.readAllBytes(folder.resolve("report.docx")))
        .isEqualTo(docx(Examples.report()));
  }

  private byte[] pdf(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.pdf(document, out);
    return out.toByteArray();
  }

  private byte[] docx(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.docx(document, out);
    return out.toByteArray();
  }
}
