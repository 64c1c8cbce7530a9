package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The units and organisations that the lines of recipients name.
@Component
class KnownNames {

  private static final Actor ASKING = Actor.system("recipients of documents");
  private static final int OFFERED = 10;

  /// What follows a name in the line of a paper: "(để báo cáo)", a semicolon, a full stop.
  private static final Pattern TAIL = Pattern.compile("\\s*(\\([^()]*\\))?\\s*[;,.]?$");

  private static final Pattern END = Pattern.compile("\\s*[;,.]$");
  private static final String AS_ABOVE = Folded.of("Như trên");

  private final Units units;
  private final Organisations organisations;

  KnownNames(Units units, Organisations organisations) {
    this.units = units;
    this.organisations = organisations;
  }

  /// Whom it goes to, each with whom the line names: a unit of that day, or the one organisation of
  /// that name. "Như trên" among the recipients are those it is addressed to.
  List<RecipientRows.Named> in(Drafted drafted, LocalDate day) {
    var known = folded(day);
    var addressees = drafted.addresseeLines();
    return drafted.recipientLines().stream()
        .flatMap(
            line ->
                addressees.isEmpty() || !Folded.of(name(line)).equals(AS_ABOVE)
                    ? Stream.of(line)
                    : addressees.stream().map(each -> END.matcher(each).replaceFirst("")))
        .distinct()
        .map(line -> named(line, known))
        .toList();
  }

  private static String name(String line) {
    return TAIL.matcher(line).replaceFirst("");
  }

  private RecipientRows.Named named(String line, Map<String, UUID> known) {
    var name = name(line);
    var unit = known.get(Folded.of(name));
    return new RecipientRows.Named(line, unit, unit == null ? organisation(name) : null);
  }

  private @Nullable UUID organisation(String name) {
    var wanted = Folded.of(name);
    if (wanted.isEmpty()) {
      return null;
    }
    var found =
        Stream.concat(
                organisations.named(ASKING, name, OFFERED).stream(),
                organisations.list(ASKING, name, null, OFFERED).items().stream())
            .filter(
                each ->
                    Folded.of(each.name()).equals(wanted)
                        || Folded.of(each.shortName()).equals(wanted))
            .map(Organisation::id)
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private Map<String, UUID> folded(LocalDate day) {
    return units.of(ASKING, day).stream()
        .flatMap(
            unit ->
                Stream.of(unit.name(), unit.shortName())
                    .map(Folded::of)
                    .filter(name -> !name.isEmpty())
                    .map(name -> Map.entry(name, unit.id())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
  }

  /// Names that hold what was typed: units first, then organisations. Before anything is typed the
  /// units.
  List<String> like(String typed, LocalDate day) {
    var words = Folded.of(typed);
    if (words.isEmpty() && !typed.isBlank()) {
      return List.of();
    }
    return Stream.concat(
            units.of(ASKING, day).stream()
                .map(Unit::name)
                .filter(name -> Folded.of(name).contains(words)),
            words.isEmpty()
                ? Stream.empty()
                : organisations.list(ASKING, typed, null, OFFERED).items().stream()
                    .map(Organisation::name))
        .distinct()
        .limit(2 * OFFERED)
        .toList();
  }
}
