package org.opendost.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.DatabaseSettings;
import org.opendost.platform.database.Uuid7;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The command beside a running server, with the same settings.
@OfficeTest
class VerifyAuditTest {

  private final Audit audit;
  private final DatabaseSettings settings;
  private final TransactionTemplate transaction;

  VerifyAuditTest(Audit audit, DatabaseSettings settings, PlatformTransactionManager transactions) {
    this.audit = audit;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void saysThatTheLogIsWhole() {
    transaction.executeWithoutResult(
        status ->
            audit.record(
                Actor.system("test"), "thing.made", "thing", Uuid7.next(), "1", null, Map.of()));

    var words = new ByteArrayOutputStream();
    var code = run(words);

    assertThat(words.toString(StandardCharsets.UTF_8)).contains("The audit log is whole");
    assertThat(code).isZero();
  }

  @Test
  void saysThatThereIsNoLogToRead() {
    var words = new ByteArrayOutputStream();
    var code =
        VerifyAudit.run(
            new PrintStream(words, true, StandardCharsets.UTF_8),
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
            "--spring.datasource.hikari.connection-timeout=300");

    assertThat(code).isEqualTo(2);
    assertThat(words.toString(StandardCharsets.UTF_8)).contains("could not be read");
  }

  private int run(ByteArrayOutputStream words) {
    return VerifyAudit.run(
        new PrintStream(words, true, StandardCharsets.UTF_8),
        "verify-audit",
        "--opendost.data-dir=" + settings.folder(),
        "--opendost.binaries-dir=target/postgres");
  }
}
