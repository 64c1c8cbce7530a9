package org.opendost.platform.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads a table kept as text: UTF-8 or UTF-16 with its mark; cells between commas, semicolons or
/// tabs, whichever the first line has most of (RFC 4180 otherwise).
final class CsvFile {

  private final String text;
  private final char between;
  private int at;

  private CsvFile(String text) {
    this.text = text;
    this.between = separator(text);
  }

  static List<SheetRow> read(byte[] content, int most) throws Unreadable {
    return new CsvFile(decoded(content)).rows(most);
  }

  private List<SheetRow> rows(int most) throws Unreadable {
    var rows = new ArrayList<SheetRow>();
    for (int number = 1; at < text.length(); number++) {
      var row = new SheetRow(number, row());
      if (!row.isEmpty()) {
        rows.add(row);
      }
      if (rows.size() > most) {
        throw new Unreadable("too-many-rows", String.valueOf(most));
      }
    }
    return rows;
  }

  private List<SheetCell> row() {
    var cells = new ArrayList<SheetCell>();
    do {
      cells.add(SheetCell.of(cell()));
    } while (skip(between));
    skip('\r');
    skip('\n');
    return cells;
  }

  private String cell() {
    if (!skip('"')) {
      int begin = at;
      while (at < text.length() && !ends(text.charAt(at))) {
        at++;
      }
      return text.substring(begin, at);
    }
    var cell = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (!skip('"')) {
        break;
      } else {
        cell.append('"');
      }
    }
    while (at < text.length() && !ends(text.charAt(at))) {
      cell.append(text.charAt(at++));
    }
    return cell.toString();
  }

  private boolean ends(char c) {
    return c == between || c == '\n' || c == '\r';
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private static char separator(String text) {
    var line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, most)) {
        most = candidate;
      }
    }
    return most;
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private static String decoded(byte[] content) throws Unreadable {
    try {
      if (begins(content, 0xff, 0xfe)) {
        return decoded(content, 2, StandardCharsets.UTF_16LE);
      }
      if (begins(content, 0xfe, 0xff)) {
        return decoded(content, 2, StandardCharsets.UTF_16BE);
      }
      return decoded(content, begins(content, 0xef, 0xbb, 0xbf) ? 3 : 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException otherLetters) {
      throw new Unreadable("not-utf8", "");
    }
  }

  private static String decoded(byte[] content, int from, Charset letters)
      throws CharacterCodingException {
    return letters
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(content, from, content.length - from))
        .toString();
  }

  private static boolean begins(byte[] content, int... mark) {
    if (content.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((content[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
