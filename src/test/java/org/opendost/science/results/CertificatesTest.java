package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.science.results.AcceptedExample.CLERK;
import static org.opendost.science.results.AcceptedExample.DAY;
import static org.opendost.science.results.AcceptedExample.DIRECTOR;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.SPECIALIST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.Tasks;
import org.opendost.science.tasks.TasksShown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Certificates: one for each result, numbered without gaps, revoked and hidden.
@OfficeTest
class CertificatesTest {

  private final ResultDossiers dossiers;
  private final Certificates certificates;
  private final Results results;
  private final Tasks tasks;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final RegistrationTrial trial;

  CertificatesTest(
      Registrations registrations,
      ResultDossiers dossiers,
      Certificates certificates,
      Results results,
      Tasks tasks,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.dossiers = dossiers;
    this.certificates = certificates;
    this.results = results;
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.trial = new RegistrationTrial(registrations, dossiers);
  }

  @Test
  void givesEachResultOneCertificateForGood() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    refused("results.fault.pending", () -> trial.file(example, 2));
    trial.accept(example, filed.id(), 2);
    trial.issue(example, filed.id(), 2, 3);
    refused("results.fault.once", () -> trial.file(example, 4));
  }

  @Test
  void leavesNoNumberUsedWhenSomethingFails() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    trial.accept(example, filed.id(), 2);
    long before = lastNumber();
    // Another paper took the place of this task's certificate in the register of tasks.
    tasks.recordCertificate(SPECIALIST, Uuid7.next(), example.task(), "x/" + filed.id(), DAY);
    assertThatThrownBy(() -> trial.issue(example, filed.id(), 2, 3))
        .isInstanceOf(InvalidInput.class);
    assertThat(lastNumber()).isEqualTo(before);
    assertThat(dossiers.find(HEAD, filed.id()).dossier().step()).isEqualTo("CERTIFYING");
    assertThat(dossiers.find(HEAD, filed.id()).certificate()).isNull();
  }

  @Test
  void numbersWithoutGapsHoweverManySignAtOnce() throws Exception {
    var ready =
        IntStream.range(0, 6)
            .mapToObj(
                n -> {
                  var example = AcceptedExample.in(tasks);
                  var filed = trial.file(example, 1);
                  trial.accept(example, filed.id(), 2);
                  return new Object[] {example, filed.id()};
                })
            .toList();
    long before = lastNumber();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Certificate>> signed =
          ready.stream()
              .map(
                  one ->
                      pool.submit(() -> trial.issue((AcceptedExample) one[0], (UUID) one[1], 2, 3)))
              .toList();
      for (var each : signed) {
        assertThat(each.get().number()).endsWith("/2019/KQNC");
      }
    }
    assertThat(lastNumber()).isEqualTo(before + 6);
  }

  @Test
  void revokesForAFalseDeclarationAndTakesTheResultOffThePublicRegister() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    trial.accept(example, filed.id(), 2);
    var certificate = trial.issue(example, filed.id(), 2, 3);
    assertThat(found(certificate)).isEqualTo(1);

    certificates.giveCopy(CLERK, certificate.id(), Uuid7.next(), "Trường Đại học Chè");
    certificates.revoke(DIRECTOR, certificate.id(), "Khai báo sai số liệu");

    assertThat(found(certificate)).isZero();
    assertThat(reported(certificate)).isZero();
    assertThat(results.open(Actor.PUBLIC, certificate.slug()).revokedWhy()).contains("sai số liệu");
    assertThat(stageOf(example)).isEqualTo("accepted");
    refused(
        "results.fault.revoked-already",
        () -> certificates.revoke(DIRECTOR, certificate.id(), "x"));
    assertThat(certificates.copies(HEAD, certificate.id())).hasSize(1);
  }

  @Test
  void hidesTheResultOfATaskThatIsClosedToThePublic() {
    var example = AcceptedExample.in(tasks);
    var filed = trial.file(example, 1);
    trial.accept(example, filed.id(), 2);
    var certificate = trial.issue(example, filed.id(), 2, 3);
    assertThat(found(certificate)).isEqualTo(1);

    show(example, false);

    assertThat(found(certificate)).isZero();
    assertThatThrownBy(() -> results.open(Actor.PUBLIC, certificate.slug()))
        .isInstanceOf(NotFound.class);
    show(example, true);
    assertThat(found(certificate)).isEqualTo(1);
    tasks.withdraw(SPECIALIST, example.task(), "Nhập nhầm");
    assertThat(found(certificate)).isZero();
  }

  private void show(AcceptedExample example, boolean published) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new TasksShown(Map.of(example.task(), published))));
  }

  private long found(Certificate certificate) {
    return results
        .find(
            Actor.PUBLIC,
            new RegisterSearch(certificate.taskCode(), "", "", "", "", "issued", true, ""),
            10)
        .page()
        .total();
  }

  private long lastNumber() {
    return jdbc.sql(
            "select coalesce(max(last), 0) from numbering.series"
                + " where name = 'results.certificate' and period = '2019'")
        .query(Long.class)
        .single();
  }

  private long reported(Certificate certificate) {
    return jdbc.sql("select count(*) from results.report_certificate where id = :id")
        .param("id", certificate.id())
        .query(Long.class)
        .single();
  }

  private String stageOf(AcceptedExample example) {
    return jdbc.sql("select stage from tasks.task where id = :id")
        .param("id", example.task())
        .query(String.class)
        .single();
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.faults()).extracting(Fault::key).containsExactly(key));
  }
}
