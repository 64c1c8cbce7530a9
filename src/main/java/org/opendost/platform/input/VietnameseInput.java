package org.opendost.platform.input;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what people type the way it is written in Viet Nam. What cannot be read is empty, never a
/// guess.
public final class VietnameseInput {

  /// The largest amount taken, in đồng: under ten to the fifteenth.
  public static final long MOST = 999_999_999_999_999L;

  /// Longer is no amount, whatever it is; what is longer is not even looked at.
  private static final int LONGEST_AMOUNT = 60;

  private static final int MOST_DIGITS = 18;

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:([. \u00a0])\\d{3}(?:\\1\\d{3})*)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
  private static final Pattern UNIT = Pattern.compile("(?iu)\\s*(đồng|đ|₫|vnđ|vnd)\\.?$");

  /// Controls, and what turns the direction of a line round or stands in it without a width: it
  /// would make a name of nothing, or one that reads otherwise than it is kept. Joiners stay.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\n\t]]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]");

  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private VietnameseInput() {}

  /// A day typed day/month/year (`7/5/2020`, `07-05-2020`, `07.05.2020`) or picked in a browser's
  /// calendar (`2020-05-07`), from 1900 to 2199.
  public static Optional<LocalDate> date(String typed) {
    try {
      var text = typed.strip();
      var parts = DAY.matcher(text);
      var day =
          parts.matches()
              ? LocalDate.parse(
                  parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3), STRICT)
              : LocalDate.parse(text);
      return day.getYear() >= 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /// An amount in whole đồng: `1.500.000`, `1500000`, `1 500 000 đồng`. Points group by three or
  /// are refused, so that `1.5` is never taken for fifteen; a comma is refused.
  public static Optional<Long> money(String typed) {
    var text = typed.strip();
    return text.length() > LONGEST_AMOUNT
        ? Optional.empty()
        : number(UNIT.matcher(text).replaceFirst(""));
  }

  /// A whole number from 0 to [#MOST], grouped by points or spaces, or not grouped.
  public static Optional<Long> number(String typed) {
    var text = typed.strip();
    if (text.length() > LONGEST_AMOUNT
        || (!GROUPED.matcher(text).matches() && !PLAIN.matcher(text).matches())) {
      return Optional.empty();
    }
    var digits = text.replaceAll("[. \u00a0]", "");
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    var value = Long.parseLong(digits);
    return value <= MOST ? Optional.of(value) : Optional.empty();
  }

  /// The text in one Unicode form (two keyboards write the same Vietnamese letter differently),
  /// without blanks around it and without unseen characters; line ends become `\n`.
  public static String text(String typed) {
    var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    // First out with the unseen: marks that stood on either side of it then change places.
    var seen = UNSEEN.matcher(lines).replaceAll("");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
  }
}
