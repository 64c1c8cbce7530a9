package org.opendost.platform.audit;

/// A [Breach] as it is kept, to be told in the reader's language.
///
/// @param kind `altered`, `missing`, `moved`, `unlinked` or `against-root`
/// @param seq the place in the chain
/// @param other the last entry of a gap, or the place a moved entry was written for; else `seq`
/// @param day the day of the root, empty for others
public record NamedBreach(String kind, long seq, long other, String day) {

  static NamedBreach of(Breach breach) {
    return switch (breach) {
      case Breach.Altered(var seq) -> new NamedBreach("altered", seq, seq, "");
      case Breach.Missing(var from, var to) -> new NamedBreach("missing", from, to, "");
      case Breach.Moved(var seq, var writtenAs) -> new NamedBreach("moved", seq, writtenAs, "");
      case Breach.Unlinked(var seq) -> new NamedBreach("unlinked", seq, seq, "");
      case Breach.AgainstRoot(var day, var seq) -> new NamedBreach("against-root", seq, seq, day);
    };
  }
}
