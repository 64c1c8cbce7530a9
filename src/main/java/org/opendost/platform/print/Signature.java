package org.opendost.platform.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place for one signature.
 *
 * @param authority the lines above it, printed in capitals: powers (TM., KT., TL., TUQ.; Decree
 *     30/2020, article 13) and post, outermost first: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
 * @param note small italics under the post, such as "(Ký và ghi rõ họ tên)", or empty
 * @param name of the person, or empty for a slip signed by hand. Academic titles and ranks are left
 *     out (Decree 30/2020, Annex I, part II §7.c)
 */
public record Signature(List<String> authority, String note, String name) {

  private static final Pattern TITLES =
      Pattern.compile("^\\s*((GS|PGS|TSKH|TS|ThS|CN|KS|BS|CKI|CKII|NCS)\\s*\\.\\s*)+");

  public Signature {
    authority = authority.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    name = TITLES.matcher(name).replaceFirst("").strip();
  }

  /** Someone who signs by the post alone or with the powers given line by line. */
  public static Signature of(String name, String... authority) {
    return new Signature(Arrays.asList(authority), "", name);
  }

  /** The same place with a hint for the one who signs by hand. */
  public Signature withNote(String hint) {
    return new Signature(authority, hint, name);
  }
}
