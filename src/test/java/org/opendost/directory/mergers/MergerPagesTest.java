package org.opendost.directory.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.directory.mergers.MergerExample.DAY;
import static org.opendost.directory.mergers.MergerExample.DIRECTOR;
import static org.opendost.directory.mergers.MergerExample.at;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What goes over by a merger is read with as many statements for much as for little.
@OfficeTest
class MergerPagesTest {

  private final MergerExample example;
  private final JdbcClient jdbc;

  MergerPagesTest(MergerExample example, JdbcClient jdbc) {
    this.example = example;
    this.jdbc = jdbc;
  }

  @Test
  void readsFiveHundredLinesWithAsManyStatementsAsOne() {
    var unit = example.unit();
    example.asset(unit);
    var merger = example.drafted(unit);
    var few = statements(merger);
    example.assets(jdbc, unit, 500);
    assertThat(statements(merger)).isEqualTo(few);
    example.signed(merger);
    assertThat(example.open(DAY, merger).lines()).hasSize(501);
    assertThat(Queries.of(() -> example.carriedOut(merger)).size()).isLessThan(60);
    assertThat(example.open(DAY, merger).lines()).allMatch(MergerLine::carried);
  }

  @Test
  void findsAssetsByTheNameOfTheirUnit() {
    var unit = example.unit();
    var asset = example.asset(unit);
    example.asset(example.unit());
    assertThat(example.assets.list(DIRECTOR, Ask.of(Map.of("unit", unit.toString()))).lines())
        .extracting(Asset::id)
        .containsExactly(asset.id());
  }

  private int statements(Merger merger) {
    return Queries.of(() -> at(DAY, () -> example.handOvers.open(DIRECTOR, merger.id()))).size();
  }
}
