package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something printed, or being prepared for print.
///
/// @param id made with the form
/// @param periodical of an issue; null for everything else
/// @param title of an issue: what the bulletin was called then
/// @param number of an issue within its year
/// @param licence of other matter, if it has one
/// @param licensedCopies how many the licence allows, where it says so
/// @param copies printed; null while it is being prepared
/// @param on printed on
/// @param file what it looks like, to be read
/// @param handedOut copies that recipients were given
/// @param version grows with every correction
/// @param savedBy who wrote or corrected it last
public record Printed(
    UUID id,
    Kind kind,
    @Nullable UUID periodical,
    String title,
    @Nullable Integer number,
    int year,
    String licence,
    @Nullable Integer licensedCopies,
    @Nullable Integer copies,
    @Nullable LocalDate on,
    String printer,
    @Nullable UUID file,
    int handedOut,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// What it is.
  public enum Kind {
    /// Số bản tin.
    ISSUE,
    /// Lịch.
    CALENDAR,
    /// Sổ tay.
    HANDBOOK,
    /// Tờ rơi, tờ gấp.
    LEAFLET;

    /// All that is not an issue of a bulletin.
    public static final List<Kind> OTHERS = List.of(CALENDAR, HANDBOOK, LEAFLET);
  }

  /// What it is called.
  public String heading() {
    return number == null ? title : title + " số " + number + " năm " + year;
  }

  /// How it stands.
  public String state() {
    if (withdrawn) {
      return "withdrawn";
    }
    return on == null ? "preparing" : "printed";
  }

  /// Whether everyone may read of it.
  public boolean isPublished() {
    return kind == Kind.ISSUE && state().equals("printed");
  }

  /// Copies nobody was given yet.
  public int left() {
    return (copies == null ? 0 : copies) - handedOut;
  }

  /// Whether more were printed than the licence allows.
  public boolean exceedsLicence() {
    return licensedCopies != null && copies != null && copies > licensedCopies;
  }

  /// The same as it is kept, under the name given.
  Printed as(String name, int newVersion, String by) {
    return new Printed(
        id,
        kind,
        periodical,
        name,
        number,
        year,
        licence,
        licensedCopies,
        copies,
        on,
        printer,
        file,
        handedOut,
        newVersion,
        by,
        withdrawn);
  }

  /// Whether both say the same of what is typed in the form.
  boolean says(Printed typed) {
    return typed.as(title, version, savedBy).stateOf(this).equals(this)
        && (kind == Kind.ISSUE || title.equals(typed.title));
  }

  private Printed stateOf(Printed kept) {
    return new Printed(
        id,
        kind,
        periodical,
        title,
        number,
        year,
        licence,
        licensedCopies,
        copies,
        on,
        printer,
        kept.file,
        kept.handedOut,
        version,
        savedBy,
        kept.withdrawn);
  }
}
