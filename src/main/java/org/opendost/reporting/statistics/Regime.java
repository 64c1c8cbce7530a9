package org.opendost.reporting.statistics;

import java.time.LocalDate;
import java.util.Optional;

/// The circulars whose forms the department fills in.
public enum Regime {
  /// Eleven forms, 2015 to 2018.
  TT_26_2015("tt-26-2015", "TT 26/2015/TT-BKHCN", 2015, 2017, 11),
  /// Ten forms, in force from 01/01/2019 and so first for the year 2018, which is filed in 2019.
  /// The forms under the Law of 2025 were not read; these hold until then.
  TT_15_2018("tt-15-2018", "TT 15/2018/TT-BKHCN", 2018, Integer.MAX_VALUE, 10);

  /// The first year with forms.
  public static final int FIRST_YEAR = 2015;

  private final String folder;
  private final String circular;
  private final int from;
  private final int until;
  private final int forms;

  Regime(String folder, String circular, int from, int until, int forms) {
    this.folder = folder;
    this.circular = circular;
    this.from = from;
    this.until = until;
    this.forms = forms;
  }

  /// The regime of a year's figures.
  public static Optional<Regime> of(int year) {
    for (var one : values()) {
      if (year >= one.from && year <= one.until) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  static Regime named(String folder) {
    for (var one : values()) {
      if (one.folder.equals(folder)) {
        return one;
      }
    }
    throw new IllegalArgumentException("no such regime: " + folder);
  }

  /// The last day in time for a year's figures.
  public static LocalDate dueOn(int year) {
    return LocalDate.of(year + 1, 2, 15);
  }

  /// As it stands in addresses and in the database.
  public String folder() {
    return folder;
  }

  /// The circular's number.
  public String circular() {
    return circular;
  }

  /// How many forms it has.
  public int forms() {
    return forms;
  }
}
