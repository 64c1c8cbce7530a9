package org.opendost.procedure.casework;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find the procedures as they are in force, in both languages. They are stated in
/// code, so the nightly filling is what brings a new version in on its day.
@Component
class FindableProcedures implements SearchSource {

  private static final String KIND = "procedure";

  private final Procedures procedures;
  private final SearchEntries entries;
  private final OfficeClock clock;

  FindableProcedures(Procedures procedures, SearchEntries entries, OfficeClock clock) {
    this.procedures = procedures;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    procedures.all().forEach(procedure -> entries.put(entry(procedure)));
  }

  private SearchEntry entry(Procedure procedure) {
    var version = procedure.inForce(clock.today());
    return new SearchEntry(
        KIND,
        UUID.nameUUIDFromBytes(procedure.code().getBytes(StandardCharsets.UTF_8)),
        procedure.title(),
        Stream.concat(
                Stream.of(
                    procedure.titleInEnglish(),
                    version.basis(),
                    version.limit().inVietnamese(),
                    version.limitArticle()),
                version.steps().stream()
                    .map(step -> step.title() + " (" + step.titleInEnglish() + ")"))
            .collect(Collectors.joining("\n")),
        "/thu-tuc/" + procedure.code(),
        Visibility.everyone(),
        version.from());
  }
}
