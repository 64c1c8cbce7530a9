package org.opendost.platform.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the examples to a folder, for a person to look at: {@code Samples target/printed}. */
final class Samples {

  private Samples() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Printer printer = new Printer();
    write(folder, printer, "report", Examples.report());
    write(folder, printer, "slip", Examples.slip(Paper.A5));
    write(folder, printer, "slip-across", Examples.slip(Paper.A5_LANDSCAPE));
    write(folder, printer, "licence", Examples.licence());
    write(folder, printer, "letter", Examples.draftLetter());
    write(folder, printer, "decision", Examples.decision());
    write(folder, printer, "urgent", Examples.urgentLetter());
    try (var out = Files.newOutputStream(folder.resolve("certificate.pdf"))) {
      printer.pdf(Examples.certificate(), out);
    }
  }

  private static void write(Path folder, Printer printer, String name, OfficialDocument document)
      throws IOException {
    try (var out = Files.newOutputStream(folder.resolve(name + ".pdf"))) {
      printer.pdf(document, out);
    }
    try (var out = Files.newOutputStream(folder.resolve(name + ".docx"))) {
      printer.docx(document, out);
    }
  }
}
