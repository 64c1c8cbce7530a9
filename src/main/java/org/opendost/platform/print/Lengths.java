package org.opendost.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How long words are in the bold face, for lines that are to be a part of the words above them. */
final class Lengths {

  private Lengths() {}

  /** In ems: times the type size, it is points. */
  static double ems(String words) {
    return words.codePoints().mapToDouble(Lengths::advance).sum();
  }

  private static double advance(int letter) {
    return Widths.OF[letter < Widths.OF.length ? letter : 'n'];
  }

  /** Read once; every Vietnamese letter lies below U+2000. */
  private static final class Widths {

    static final double[] OF = read();

    private static double[] read() {
      try (InputStream in = Lengths.class.getResourceAsStream("fonts/LiberationSerif-Bold.ttf");
          TrueTypeFont face =
              new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in))) {
        double[] widths = new double[0x2000];
        var glyphs = face.getUnicodeCmapLookup();
        for (int letter = 0; letter < widths.length; letter++) {
          widths[letter] =
              (double) face.getAdvanceWidth(glyphs.getGlyphId(letter)) / face.getUnitsPerEm();
        }
        return widths;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
