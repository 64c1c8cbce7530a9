package org.opendost.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ByteArrayResource;

/// Small files of each kind, made here.
final class SampleFiles {

  static final String WORD_PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  static final String EXCEL_PART =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private SampleFiles() {}

  static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayResource(content));
  }

  static byte[] pdf(String words) {
    return bytes(
        "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + words + "\n%%EOF\n");
  }

  static byte[] png() {
    return new byte[] {
      (byte) 0x89,
      'P',
      'N',
      'G',
      '\r',
      '\n',
      0x1a,
      '\n',
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      1
    };
  }

  static byte[] program() {
    var bytes = new byte[256];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    return bytes;
  }

  static byte[] word() {
    return office(WORD_PART, Map.of("word/document.xml", bytes("<w:document/>")));
  }

  static byte[] office(String mainPart, Map<String, byte[]> parts) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put(
        "[Content_Types].xml",
        bytes(
            "<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainPart + "\"/></Types>"));
    all.putAll(parts);
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }

  /// A compound file whose streams have these names, and some bytes after them.
  static byte[] compound(byte[] tail, String... names) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    file.writeBytes(new byte[504]);
    for (var name : names) {
      file.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
      file.writeBytes(new byte[64]);
    }
    file.writeBytes(tail);
    return file.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
