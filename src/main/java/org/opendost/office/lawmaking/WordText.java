package org.opendost.office.lawmaking;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.input.InvalidInput;
import org.springframework.stereotype.Component;

/// The text of a document in Word, a line for each paragraph (ECMA-376 Part 1, 17.3: `w:p`, `w:t`).
/// What was deleted under tracked changes is no text of it: it stands in `w:delText`.
@Component
class WordText {

  private final Files files;

  WordText(Files files) {
    this.files = files;
  }

  String of(StoredFile file) {
    try (var zip = new ZipInputStream(files.open(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return read(new Unclosed(zip));
        }
      }
      throw new InvalidInput("file", "lawmaking.fault.unreadable");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (XMLStreamException broken) {
      throw new InvalidInput("file", "lawmaking.fault.unreadable");
    }
  }

  private static String read(InputStream xml) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reader = factory.createXMLStreamReader(xml);
    var text = new StringBuilder();
    var within = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          within = reader.getLocalName().equals("t");
          switch (reader.getLocalName()) {
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            default -> {
              // Its text follows, or none.
            }
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (within) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          within = false;
          if (reader.getLocalName().equals("p")) {
            text.append('\n');
          }
        }
        default -> {
          // No text.
        }
      }
      if (text.length() > DraftTexts.MOST) {
        throw new InvalidInput("file", "lawmaking.fault.too-much", DraftTexts.MOST);
      }
    }
    return text.toString().strip();
  }

  /// Reading the document to its end does not close the file around it.
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream within) {
      super(within);
    }

    @Override
    public void close() {
      // The file is closed by whoever opened it.
    }
  }
}
