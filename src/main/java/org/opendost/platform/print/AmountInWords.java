package org.opendost.platform.print;

import java.util.ArrayList;
import java.util.List;

/// A whole number in words, as receipts and notices have it: "Bốn triệu bảy trăm năm mươi nghìn".
public final class AmountInWords {

  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
  private static final List<String> GROUPS = List.of("", "nghìn", "triệu");
  private static final int GROUP = 1000;
  private static final long BILLION = 1_000_000_000;

  private AmountInWords() {}

  /// The number in words, with a capital letter.
  ///
  /// @throws IllegalArgumentException below zero
  public static String of(long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("below zero: " + amount);
    }
    var words = amount == 0 ? "không" : String.join(" ", words(amount, false));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// Billions are counted like any number: "một nghìn tỷ".
  private static List<String> words(long amount, boolean after) {
    var words = new ArrayList<String>();
    if (amount >= BILLION) {
      words.addAll(words(amount / BILLION, after));
      words.add("tỷ");
      if (amount % BILLION > 0) {
        words.addAll(words(amount % BILLION, true));
      }
      return words;
    }
    var begun = after;
    var rest = amount;
    for (int i = GROUPS.size() - 1; i >= 0; i--) {
      var unit = (long) Math.pow(GROUP, i);
      var three = (int) (rest / unit);
      rest = rest % unit;
      if (three > 0) {
        words.addAll(group(three, begun));
        if (i > 0) {
          words.add(GROUPS.get(i));
        }
        begun = true;
      }
    }
    return words;
  }

  /// Three digits; behind others the hundreds are said even when there are none: "không trăm".
  private static List<String> group(int three, boolean after) {
    var words = new ArrayList<String>();
    int hundreds = three / 100;
    int tens = three / 10 % 10;
    int ones = three % 10;
    if (hundreds > 0 || after) {
      words.add(DIGITS.get(hundreds));
      words.add("trăm");
    }
    if (tens == 0 && ones > 0 && !words.isEmpty()) {
      words.add("linh");
    } else if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS.get(tens));
      words.add("mươi");
    }
    if (ones > 0) {
      words.add(one(tens, ones));
    }
    return words;
  }

  private static String one(int tens, int ones) {
    if (ones == 1 && tens > 1) {
      return "mốt";
    }
    return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
  }
}
