package org.opendost.regulatory.iso9001;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.casework.TimedCase;
import org.opendost.regulatory.iso9001.Proposal.Evident;
import org.opendost.regulatory.iso9001.Proposal.Judged;
import org.opendost.regulatory.iso9001.Proposal.Measure;
import org.opendost.regulatory.iso9001.Proposal.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what the department's own cases proposed and what became of it.
@Component
class ProposalRows {

  private static final String JUDGED =
      """
      select proposal.*, case_id, number, subject
        from iso9001.proposal join iso9001.proposal_case on proposal_id = proposal.id
      """;

  private final JdbcClient jdbc;

  ProposalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A case judged by a measure.
  record JudgedCase(Measure measure, UUID id) {}

  Set<JudgedCase> judgedCases(UUID agency) {
    return new HashSet<>(
        jdbc.sql(
                """
                select proposal_case.measure, case_id
                  from iso9001.proposal_case join iso9001.proposal on proposal.id = proposal_id
                 where agency_id = :agency
                """)
            .param("agency", agency)
            .query(
                (row, n) ->
                    new JudgedCase(
                        Measure.valueOf(row.getString("measure")),
                        row.getObject("case_id", UUID.class)))
            .list());
  }

  /// Those of an agency that touch the period, the last judged first.
  List<Judged> judged(UUID agency, LocalDate from, LocalDate to) {
    return jdbc.sql(
            JUDGED
                + " where agency_id = :agency and from_on <= :to and to_on >= :from"
                + " order by judged_at desc, proposal.id desc, number")
        .param("agency", agency)
        .param("from", from)
        .param("to", to)
        .query(ProposalRows::read);
  }

  /// The one a nonconformity was accepted from; empty where a visit found it.
  List<Judged> acceptedAs(UUID nonconformity) {
    return jdbc.sql(JUDGED + " where nonconformity_id = :id order by number")
        .param("id", nonconformity)
        .query(ProposalRows::read);
  }

  void insert(Proposal proposal, Proposal.Judgement judgement, Instant at, String by) {
    var subject = proposal.subject();
    jdbc.sql(
            """
            insert into iso9001.proposal
              (id, agency_id, procedure, title, measure, from_on, to_on, handled, why,
               nonconformity_id, judged_at, judged_by)
            values (:id, :agency, :procedure, :title, :measure, :from, :to, :handled, :why,
                    :nonconformity, :at, :by)
            """)
        .param("id", judgement.id())
        .param("agency", subject.agency())
        .param("procedure", subject.procedure())
        .param("title", proposal.procedure().title())
        .param("measure", subject.measure().name())
        .param("from", subject.from())
        .param("to", subject.to())
        .param("handled", proposal.handled())
        .param("why", judgement.why())
        .param("nonconformity", judgement.accepted() == null ? null : judgement.id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
    var cases = proposal.cases();
    jdbc.sql(
            """
            insert into iso9001.proposal_case (proposal_id, case_id, measure, number, subject)
            select :id, cast(case_id as uuid), :measure, number, subject
              from unnest(cast(:ids as text[]), cast(:numbers as text[]), cast(:subjects as text[]))
                as evident (case_id, number, subject)
            """)
        .param("id", judgement.id())
        .param("measure", subject.measure().name())
        .param("ids", cases.stream().map(each -> each.id().toString()).toArray(String[]::new))
        .param("numbers", cases.stream().map(TimedCase::number).toArray(String[]::new))
        .param("subjects", cases.stream().map(TimedCase::subject).toArray(String[]::new))
        .update();
  }

  private static List<Judged> read(ResultSet rows) throws SQLException {
    var judged = new ArrayList<Judged>();
    var cases = new ArrayList<Evident>();
    while (rows.next()) {
      var id = rows.getObject("id", UUID.class);
      if (judged.isEmpty() || !judged.getLast().id().equals(id)) {
        cases.clear();
        judged.add(judged(rows, id, cases));
      }
      cases.add(
          new Evident(
              rows.getObject("case_id", UUID.class),
              rows.getString("number"),
              rows.getString("subject")));
      judged.set(judged.size() - 1, judged(rows, id, cases));
    }
    return judged;
  }

  private static Judged judged(ResultSet row, UUID id, List<Evident> cases) throws SQLException {
    return new Judged(
        id,
        new Subject(
            row.getObject("agency_id", UUID.class),
            row.getString("procedure"),
            Measure.valueOf(row.getString("measure")),
            row.getObject("from_on", LocalDate.class),
            row.getObject("to_on", LocalDate.class)),
        row.getString("title"),
        row.getInt("handled"),
        row.getString("why"),
        row.getObject("nonconformity_id", UUID.class),
        OfficeClock.date(row.getObject("judged_at", OffsetDateTime.class).toInstant()),
        row.getString("judged_by"),
        cases);
  }
}
