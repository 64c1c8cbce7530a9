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
import org.opendost.platform.access.Actor;
import org.springframework.stereotype.Component;

/// The units and organisations that the lines of recipients name.
@Component
class KnownNames {

  private static final Actor ASKING = Actor.system("recipients of documents");
  private static final int OFFERED = 10;

  /// What follows a name in the line of a paper: "(để báo cáo)", a semicolon, a full stop.
  private static final Pattern TAIL = Pattern.compile("\\s*(\\([^()]*\\))?\\s*[;,.]?$");

  private final Units units;
  private final Organisations organisations;

  KnownNames(Units units, Organisations organisations) {
    this.units = units;
    this.organisations = organisations;
  }

  /// The lines with whom they name: a unit of that day, or the one organisation of that name.
  List<RecipientRows.Named> in(List<String> lines, LocalDate day) {
    var known = folded(day);
    return lines.stream().map(line -> named(line, known)).toList();
  }

  private RecipientRows.Named named(String line, Map<String, UUID> known) {
    var name = TAIL.matcher(line).replaceFirst("");
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
