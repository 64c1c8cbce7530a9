package org.opendost.directory.mergers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.mergers.MergerSignature.Side;
import org.opendost.platform.audit.AuditEntry;

/// A merger with all that goes over.
///
/// @param lines of the list that was drawn up, or of the one in the making
/// @param since what came after the list was drawn up and still lies in the units that end
/// @param takers who may take things over
/// @param history what was done to it, oldest first
public record HandOver(
    Merger merger,
    List<MergerLine> lines,
    List<MergerLine> since,
    List<MergerSignature> signatures,
    List<CarryOver.Taker> takers,
    List<AuditEntry> history) {

  public HandOver {
    lines = List.copyOf(lines);
    since = List.copyOf(since);
    signatures = List.copyOf(signatures);
    takers = List.copyOf(takers);
    history = List.copyOf(history);
  }

  /// A place for a signature.
  ///
  /// @param by none while it is empty
  public record Place(Side side, UUID unit, String unitName, @Nullable MergerSignature by) {}

  /// The lines of a table.
  public List<MergerLine> of(Section section) {
    return lines.stream().filter(line -> line.section() == section).toList();
  }

  /// The line of that kind and item; none where there is none.
  public @Nullable MergerLine line(String kind, UUID item) {
    return Stream.concat(lines.stream(), since.stream())
        .filter(line -> line.kind().equals(kind) && line.item().equals(item))
        .findFirst()
        .orElse(null);
  }

  /// What all assets are worth, in đồng.
  public long worth() {
    return of(Section.ASSETS).stream().mapToLong(MergerLine::value).sum();
  }

  /// How many assets there are.
  public long quantity() {
    return of(Section.ASSETS).stream().mapToLong(MergerLine::quantity).sum();
  }

  /// The places for signatures: the heads of the units that end, of the one that takes over, the
  /// director.
  public List<Place> places() {
    var places = new ArrayList<Place>();
    merger.ending().forEach(unit -> places.add(place(Side.GIVER, unit.unit(), unit.name())));
    places.add(place(Side.TAKER, merger.into(), merger.name()));
    places.add(place(Side.DIRECTOR, merger.into(), merger.name()));
    return places;
  }

  private Place place(Side side, UUID unit, String name) {
    return new Place(
        side,
        unit,
        name,
        signatures.stream()
            .filter(each -> each.side() == side && each.unit().equals(unit))
            .findFirst()
            .orElse(null));
  }
}
