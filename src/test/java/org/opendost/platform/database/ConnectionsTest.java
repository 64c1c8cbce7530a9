package org.opendost.platform.database;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/// Connections go back to the pool. A stream of rows that nobody closes keeps its own for ever
/// outside a transaction; after two dozen such readings the office stands still.
class ConnectionsTest {

  private static final ArchRule ROWS_ARE_READ_TO_THE_END =
      noClasses()
          .should()
          .callMethod(MappedQuerySpec.class, "stream")
          .orShould()
          .callMethodWhere(target(name("queryForStream")))
          .because("rows are read with list(), or one by one with a callback");

  @Test
  void areNotHeldByStreamsOfRows() {
    ROWS_ARE_READ_TO_THE_END.check(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.opendost"));
  }

  @Test
  void areFoundWhereTheyAreHeld() {
    assertThatThrownBy(
            () ->
                ROWS_ARE_READ_TO_THE_END.check(new ClassFileImporter().importClasses(Holder.class)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Holder");
  }

  private record Holder(JdbcClient jdbc) implements Supplier<Stream<String>> {

    @Override
    public Stream<String> get() {
      return jdbc.sql("select name from names").query(String.class).stream();
    }
  }
}
