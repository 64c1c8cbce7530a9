package org.opendost.platform.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The merged cells of a workbook's first sheet, which its reader does not tell: only the first of
/// them holds the value, so that the rows below would seem to lack it. Looked up on the way is how
/// large the workbook is when unpacked: one that would fill the memory is refused.
record MergedCells(List<Range> ranges) {

  private static final long MOST_UNPACKED = 300L * 1024 * 1024;
  private static final Pattern REFERENCE =
      Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
  private static final XMLInputFactory XML = factory();

  /// Rows and columns from 1, both ends included.
  record Range(int top, int left, int bottom, int right) {

    boolean holds(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }
  }

  @Nullable Range at(int row, int column) {
    for (var range : ranges) {
      if (range.holds(row, column)) {
        return range;
      }
    }
    return null;
  }

  static MergedCells of(byte[] content) throws IOException, Unreadable {
    var bySheet = new HashMap<String, List<Range>>();
    var targets = new HashMap<String, String>();
    var sheets = new ArrayList<String>();
    long unpacked = 0;
    try (var zip = ZipFile.builder().setByteArray(content).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        var counted = new Counted(zip.getInputStream(entry), MOST_UNPACKED - unpacked);
        switch (entry.getName()) {
          case "xl/workbook.xml" ->
              each(
                  counted,
                  "sheet",
                  xml ->
                      sheets.add(
                          value(
                              xml,
                              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                              "id")));
          case "xl/_rels/workbook.xml.rels" ->
              each(
                  counted,
                  "Relationship",
                  xml -> targets.put(value(xml, null, "Id"), value(xml, null, "Target")));
          default -> {
            if (entry.getName().startsWith("xl/worksheets/")) {
              var ranges = bySheet.computeIfAbsent(entry.getName(), name -> new ArrayList<>());
              each(counted, "mergeCell", xml -> add(ranges, value(xml, null, "ref")));
            } else {
              counted.transferTo(OutputStream.nullOutputStream());
            }
          }
        }
        unpacked += counted.read;
      }
    } catch (XMLStreamException broken) {
      throw new Unreadable("broken", "");
    }
    return new MergedCells(
        sheets.isEmpty() ? List.of() : bySheet.getOrDefault(path(targets, sheets), List.of()));
  }

  private static String path(Map<String, String> targets, List<String> sheets) {
    var target = targets.getOrDefault(sheets.getFirst(), "");
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static void add(List<Range> ranges, String reference) {
    var found = REFERENCE.matcher(reference);
    if (found.matches()) {
      ranges.add(
          new Range(
              Integer.parseInt(found.group(2)),
              column(found.group(1)),
              Integer.parseInt(found.group(4)),
              column(found.group(3))));
    }
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (letters.charAt(i) - 'A' + 1);
    }
    return column;
  }

  private static void each(InputStream in, String element, Consumer<XMLStreamReader> found)
      throws XMLStreamException {
    var xml = XML.createXMLStreamReader(in, "UTF-8");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        found.accept(xml);
      }
    }
  }

  private static String value(XMLStreamReader xml, @Nullable String space, String name) {
    var value = xml.getAttributeValue(space, name);
    return value == null ? "" : value;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Counts what is read.
  private static final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = in.read(into, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > most) {
        throw new IOException("unpacked, the workbook is too large");
      }
    }
  }
}
