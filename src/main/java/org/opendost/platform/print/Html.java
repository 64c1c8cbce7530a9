package org.opendost.platform.print;

import java.text.Normalizer;

/**
 * A fragment of XHTML that can be printed: well formed, and of the {@link Vocabulary} both printers
 * know, so that nothing in it is dropped silently and nothing in it can reach for a file or an
 * address. The constructor refuses anything else with an {@link IllegalArgumentException}.
 *
 * @param xhtml the markup
 */
public record Html(String xhtml) {

  /** Nothing. */
  public static final Html EMPTY = new Html("");

  public Html {
    Vocabulary.check(xhtml);
  }

  /** Plain words, escaped: whatever a user typed comes out as typed. */
  public static Html text(String words) {
    return new Html(escape(words));
  }

  /** Rich text written by a user: what is not of the vocabulary is taken out, never refused. */
  public static Html sanitised(String html) {
    return new Html(
        Vocabulary.sanitise(Normalizer.normalize(html, Normalizer.Form.NFC))
            // Cells and items the sanitiser closes itself; entities it leaves are numeric.
            .replace("&nbsp;", "\u00a0"));
  }

  /** This fragment and then another. */
  public Html then(Html next) {
    return new Html(xhtml + next.xhtml);
  }

  /**
   * Escapes for text and attribute values: composed characters (the fonts have no stacked marks),
   * no control characters (XML has none).
   */
  static String escape(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder escaped = new StringBuilder(composed.length() + 16);
    composed
        .codePoints()
        .filter(Html::allowedInXml)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean allowedInXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return xhtml;
  }
}
