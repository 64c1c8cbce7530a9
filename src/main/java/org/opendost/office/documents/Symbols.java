package org.opendost.office.documents;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.platform.page.Site;
import org.springframework.stereotype.Component;

/// The symbols of documents (NĐ 30/2020/NĐ-CP, Annex I, part II §3; recalled, not read): `QĐ-SKHCN`
/// for kinds with an abbreviation, `SKHCN-QLCN` for official letters. A number and symbol stand
/// once in a year (Art. 15 §1), so those of separate books carry a mark.
@Component
class Symbols {

  private final String agency;

  Symbols(Site site) {
    this.agency = initials(site.body());
  }

  String of(Outgoing.Drafted drafted) {
    var kind = drafted.kind().abbreviation();
    var unit = drafted.unitSymbol().strip();
    var symbol =
        kind.isEmpty() ? (unit.isEmpty() ? agency : agency + "-" + unit) : kind + "-" + agency;
    return symbol + mark(drafted.book());
  }

  private static String mark(Book book) {
    return switch (book) {
      case ORDINARY -> "";
      case SECRET -> "(M)";
      case COMPLAINTS -> "(ĐT)";
    };
  }

  /// A first proposal of a unit's symbol, which its drafter may change: "Phòng QLKH" is QLKH, "Văn
  /// phòng" is VP.
  static String ofUnit(String shortName) {
    var words = shortName.strip().split("\\s+");
    return Stream.of(words)
        .skip(1)
        .filter(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(word -> word.replaceAll("[^\\p{Lu}\\d]", ""))
        .orElseGet(() -> initials(shortName));
  }

  private static String initials(String name) {
    return Stream.of(name.strip().split("[\\s\\-]+"))
        .filter(word -> !word.isEmpty() && !word.equals("và"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
