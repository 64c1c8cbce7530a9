package org.opendost.platform.signing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;

/// What a reader sees of a signature: a picture, words below it, or both.
///
/// @param lines small type under the picture, wrapped and made smaller to fit; may be empty
public record Appearance(@Nullable SignaturePicture picture, List<String> lines, Place place) {

  /// Decree 30/2020, Annex I: day, hour, minute, second and zone, after ISO 8601.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss xxx");

  public Appearance {
    lines = List.copyOf(lines);
    if (picture == null && lines.isEmpty()) {
      throw new IllegalArgumentException("A signature that shows nothing");
    }
  }

  /// The handwritten signature alone, as it stands between post and name.
  public static Appearance picture(SignaturePicture picture, Place place) {
    return new Appearance(picture, List.of(), place);
  }

  /// A picture, whose it is and when it was put there.
  public static Appearance of(SignaturePicture picture, String name, Instant at, Place place) {
    return new Appearance(picture, List.of(name, time(at)), place);
  }

  /// Words alone, as on a file beside the document: number and symbol of the document, time.
  public static Appearance words(String words, Instant at, Place place) {
    return new Appearance(null, List.of(words, time(at)), place);
  }

  /// `05-05-2020 14:30:00 +07:00`.
  public static String time(Instant at) {
    return TIME.format(at.atZone(OfficeClock.ZONE));
  }
}
