package org.opendost.reporting.reports;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where signed reports were sent. Each sending keeps the very paper that went out, whatever the
/// system prints later.
@Facade
public class SentCopies {

  private static final FileRule PAPER = FileRule.of("", 50, FileKind.PDF);
  private static final int LONGEST = 500;

  private final ReportCourse course;
  private final Files files;
  private final Audit audit;
  private final OfficeClock days;
  private final Clock clock;
  private final JdbcClient jdbc;

  SentCopies(
      ReportCourse course,
      Files files,
      Audit audit,
      OfficeClock days,
      Clock clock,
      JdbcClient jdbc) {
    this.course = course;
    this.files = files;
    this.audit = audit;
    this.days = days;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// The sendings of a report, newest first.
  @Requires(ReportsPermissions.OPEN)
  public List<SentCopy> of(Actor actor, String code) {
    return jdbc.sql(
            """
            select c.* from reports.copy c join reports.report r on r.id = c.report_id
             where r.code = :code order by c.sent_on desc, c.id desc
            """)
        .param("code", code)
        .query(
            (row, n) ->
                new SentCopy(
                    row.getObject("id", UUID.class),
                    row.getString("recipient"),
                    SentCopy.Way.valueOf(row.getString("way")),
                    row.getObject("sent_on", LocalDate.class),
                    row.getString("noted_by"),
                    row.getString("note")))
        .list();
  }

  /// Notes that a signed report went out, and keeps the paper. The same id a second time notes
  /// nothing.
  ///
  /// @param pdf what went out
  /// @throws InvalidInput `recipient` missing; `sentOn` to come or before the signature; a report
  ///   that is not signed
  @Requires(ReportsPermissions.DRAFT)
  public void send(Actor actor, String code, SentCopy copy, byte[] pdf) {
    var report = course.locked(code);
    boolean known =
        jdbc.sql("select count(*) from reports.copy where id = :id")
                .param("id", copy.id())
                .query(Integer.class)
                .single()
            > 0;
    if (known) {
      return;
    }
    check(report, copy);
    var paper =
        files.keep(
            actor,
            copy.id(),
            new Upload(code + ".pdf", () -> new ByteArrayInputStream(pdf)),
            PAPER);
    jdbc.sql(
            """
            insert into reports.copy (id, report_id, recipient, way, sent_on, noted_by, noted_at, note, sha256)
            values (:id, :report, :recipient, :way, :on, :by, :now, :note, :sha256)
            """)
        .param("id", copy.id())
        .param("report", report.id())
        .param("recipient", copy.recipient())
        .param("way", copy.way().name())
        .param("on", copy.sentOn())
        .param("by", actor.name())
        .param("now", ReportRows.at(clock.instant()))
        .param("note", copy.note())
        .param("sha256", paper.sha256())
        .update();
    audit.record(
        actor,
        "report.sent",
        "report",
        report.id(),
        report.code(),
        null,
        Map.of("recipient", copy.recipient(), "way", copy.way(), "sha256", paper.sha256()));
  }

  /// The paper that went out.
  @Requires(ReportsPermissions.OPEN)
  public StoredFile paper(Actor actor, String code, UUID copy) {
    if (of(actor, code).stream().noneMatch(one -> one.id().equals(copy))) {
      throw new NotFound("copy", copy);
    }
    return files.get(copy);
  }

  private void check(Report report, SentCopy copy) {
    var sign = report.sign();
    if (sign == null) {
      throw new InvalidInput("", "reports.copies-unsigned");
    }
    var faults =
        new Faults()
            .required("recipient", copy.recipient())
            .atMost("recipient", copy.recipient(), LONGEST)
            .atMost("note", copy.note(), LONGEST);
    var on = copy.sentOn();
    if (on.isAfter(days.today())) {
      faults.add("sentOn", "reports.copy.future");
    }
    var signedOn = OfficeClock.date(sign.at());
    if (on.isBefore(signedOn)) {
      faults.add("sentOn", "reports.copy.before-signing", ReportSections.written(signedOn));
    }
    faults.orThrow();
  }
}
