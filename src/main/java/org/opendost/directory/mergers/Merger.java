package org.opendost.directory.mergers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A merger of units: those that end, the one they become part of, and how far it has come.
///
/// @param into the unit they become part of; it begins with the merger where `begins`
/// @param name of that unit
/// @param drawing how often the list was drawn up
/// @param drawn when the list that stands was drawn up; none while it is open
/// @param carried when it was carried out
/// @param version rises with each correction, so that the second of two is told of the first
public record Merger(
    UUID id,
    String number,
    LocalDate decidedOn,
    String issuer,
    LocalDate on,
    List<Ending> ending,
    UUID into,
    boolean begins,
    String name,
    String shortName,
    String kind,
    @Nullable UUID parent,
    @Nullable UUID file,
    int drawing,
    @Nullable Deed drawn,
    @Nullable Deed carried,
    @Nullable String withdrawnWhy,
    String state,
    int version,
    String savedBy) {

  /// How far a merger has come.
  public static final List<String> STATES =
      List.of("draft", "drawn", "signed", "carried", "withdrawn");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  public Merger {
    ending = List.copyOf(ending);
  }

  /// A unit that ends, by the name it had then.
  public record Ending(UUID unit, String name) {}

  /// Who did a step, and when.
  public record Deed(Instant at, String by) {}

  /// What is typed of it.
  ///
  /// @param into a unit that stands; none where one begins
  /// @param beginning the id the unit that begins is to have; none for any
  /// @param name of the unit that begins, as are the following
  /// @param version the form was opened upon; 0 for a new one
  public record Typed(
      UUID id,
      String number,
      @Nullable LocalDate decidedOn,
      String issuer,
      @Nullable LocalDate on,
      Set<UUID> ended,
      @Nullable UUID into,
      @Nullable UUID beginning,
      String name,
      String shortName,
      String kind,
      @Nullable UUID parent,
      int version) {

    public Typed {
      ended = Set.copyOf(ended);
    }
  }

  /// The ids of the units that end.
  public Set<UUID> ended() {
    return ending.stream().map(Ending::unit).collect(Collectors.toSet());
  }

  /// Whether it may still be corrected: no list is drawn up.
  public boolean isOpen() {
    return state.equals("draft");
  }

  /// Whether it was carried out.
  public boolean isCarried() {
    return carried != null;
  }

  /// Whether it says already what was typed.
  boolean says(Typed typed) {
    return number.equals(typed.number())
        && decidedOn.equals(typed.decidedOn())
        && issuer.equals(typed.issuer())
        && on.equals(typed.on())
        && ended().equals(typed.ended())
        && Objects.equals(begins ? null : into, typed.into())
        && (begins ? name : "").equals(typed.name())
        && shortName.equals(typed.shortName())
        && kind.equals(typed.kind())
        && Objects.equals(parent, typed.parent());
  }

  /// What it is called in lists and histories.
  public String heading() {
    return ending.stream().map(Ending::name).collect(Collectors.joining(" + ")) + " → " + name;
  }

  /// The decision as a history names it.
  String decision() {
    return "%s ngày %s".formatted(number, DAY.format(decidedOn));
  }
}
