package org.opendost.reporting.reports;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A report on visits in a period of its own, so that no test counts another's records.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class ReportTrial {

  static final Actor SPECIALIST = officer("Lục Thị Thử", Role.SPECIALIST);
  static final Actor DIRECTOR = officer("Nông Văn Mẫu", Role.DIRECTOR);

  private static final AtomicInteger PERIODS = new AtomicInteger();

  private final ReportDrafts drafts;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final LocalDate day = LocalDate.of(3000, 1, 1).plusMonths(PERIODS.getAndIncrement());
  private final String code = "r-" + UUID.randomUUID();

  ReportTrial(
      ReportDrafts drafts,
      Templates templates,
      Audit audit,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.drafts = drafts;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals("trial"))) {
      templates.save(
          SPECIALIST,
          new TemplateText(
              Uuid7.next(),
              "trial",
              "Thử",
              "Đã tiếp {{trial.visits}} lượt từ {{period.from}}.",
              0));
    }
  }

  /// The first of the ten days that the report is about.
  LocalDate day() {
    return day;
  }

  String code() {
    return code;
  }

  Report draft() {
    return drafts.draft(
        SPECIALIST,
        new NewReport(Uuid7.next(), code, "Báo cáo", day, day.plusDays(9), null, "trial"));
  }

  UUID visit(String name) {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("insert into reporttrial.visit values (:id, :name, :day, 'x', '{}', 0)")
              .param("id", id)
              .param("name", name)
              .param("day", day)
              .update();
          audit.record(SPECIALIST, "visit.recorded", "visit", id, name, null, null);
        });
    return id;
  }

  void delete(UUID id) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from reporttrial.visit where id = :id").param("id", id).update();
          audit.record(SPECIALIST, "visit.deleted", "visit", id, "", null, null);
        });
  }

  static String key(InvalidInput refused) {
    return refused.faults().getFirst().key();
  }

  static int value(Report report) {
    return report.figures().getFirst().value().intValueExact();
  }

  static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
