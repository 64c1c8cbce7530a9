package org.opendost.directory.parties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place on the map, WGS 84, to five decimals (about a metre).
///
/// @param latitude degrees north, 6 to 24
/// @param longitude degrees east, 102 to 118
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

  private static final String DEGREES = "([0-9]{1,3}(?:%s[0-9]{1,12})?)";
  private static final Pattern WITH_POINTS =
      Pattern.compile(DEGREES.formatted("\\.") + "\\s*[,;\\s]\\s*" + DEGREES.formatted("\\."));
  private static final Pattern WITH_COMMAS =
      Pattern.compile(DEGREES.formatted(",") + "\\s*;\\s*" + DEGREES.formatted(","));

  public Coordinates {
    latitude = latitude.setScale(5, RoundingMode.HALF_UP);
    longitude = longitude.setScale(5, RoundingMode.HALF_UP);
    if (!isBetween(latitude, 6, 24) || !isBetween(longitude, 102, 118)) {
      throw new IllegalArgumentException("not in Viet Nam: " + latitude + ", " + longitude);
    }
  }

  /// As maps copy it (`22.66570, 106.26250`) or as it is written here (`22,66570; 106,26250`);
  /// nothing for anything else, and for a place outside Viet Nam and its sea.
  public static Optional<Coordinates> read(String text) {
    for (var pattern : new Pattern[] {WITH_POINTS, WITH_COMMAS}) {
      var found = pattern.matcher(text.strip());
      if (found.matches()) {
        return read(found.group(1), found.group(2));
      }
    }
    return Optional.empty();
  }

  private static Optional<Coordinates> read(String latitude, String longitude) {
    try {
      return Optional.of(new Coordinates(degrees(latitude), degrees(longitude)));
    } catch (IllegalArgumentException elsewhere) {
      return Optional.empty();
    }
  }

  private static BigDecimal degrees(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static boolean isBetween(BigDecimal degrees, int least, int most) {
    return degrees.compareTo(BigDecimal.valueOf(least)) >= 0
        && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /// As maps read it.
  @Override
  public String toString() {
    return latitude.toPlainString() + ", " + longitude.toPlainString();
  }
}
