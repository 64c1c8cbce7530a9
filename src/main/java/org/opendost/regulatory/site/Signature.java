package org.opendost.regulatory.site;

import java.util.List;
import java.util.regex.Pattern;
import org.opendost.platform.input.InvalidInput;

/// A signature drawn with a finger.
///
/// @param name whose
/// @param path the strokes, in the words of an SVG path in a box of [#WIDTH] by [#HEIGHT]
public record Signature(boolean ofTheTeam, String name, String path) {

  /// How wide the box is.
  public static final int WIDTH = 600;

  /// How high the box is.
  public static final int HEIGHT = 200;

  private static final int LONGEST = 100_000;
  private static final Pattern STROKES =
      Pattern.compile("(M\\d{1,3} \\d{1,3}(L\\d{1,3} \\d{1,3})++)++");

  /// The signatures in the body of minutes.
  ///
  /// @throws InvalidInput where something is none
  public static List<Signature> of(Body minutes) {
    return minutes.list("signatures").stream()
        .map(each -> read(each.text("by").equals("TEAM"), each.text("name"), each.text("path")))
        .toList();
  }

  private static Signature read(boolean team, String name, String path) {
    if (name.isBlank() || path.length() > LONGEST || !STROKES.matcher(path).matches()) {
      throw new InvalidInput(team ? "members" : "signedFor", "site.fault.no-sketch");
    }
    return new Signature(team, name, path);
  }
}
