package org.opendost.procedure.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CaseRows {

  static final RowMapper<CaseFile> CASE =
      (row, n) ->
          new CaseFile(
              row.getObject("id", UUID.class),
              row.getString("number"),
              row.getString("procedure"),
              row.getString("version"),
              row.getString("step"),
              row.getString("subject_title"),
              row.getObject("applicant", UUID.class),
              row.getString("applicant_name"),
              row.getObject("handler", UUID.class),
              row.getString("handler_name"),
              row.getObject("unit", UUID.class),
              row.getObject("opened_at", OffsetDateTime.class).toInstant(),
              row.getObject("received_on", LocalDate.class),
              row.getObject("due_on", LocalDate.class),
              instant(row, "due_at"),
              ClockState.valueOf(row.getString("clock_state")),
              row.getBoolean("waiting"),
              instant(row, "ended_at"),
              row.getString("outcome"),
              row.getInt("moves"));

  static final RowMapper<CaseMove> MOVE =
      (row, n) ->
          new CaseMove(
              row.getObject("id", UUID.class),
              row.getObject("case_id", UUID.class),
              row.getInt("seq"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getObject("actor_id", UUID.class),
              row.getString("actor_name"),
              row.getString("move"),
              row.getString("version"),
              row.getString("from_step"),
              row.getString("to_step"),
              row.getObject("promised_on", LocalDate.class),
              row.getString("note"));

  private final JdbcClient jdbc;

  CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Makes a second opening under the same id wait for the first.
  void queueFor(UUID id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 17))::text")
        .param("id", id.toString())
        .query(String.class)
        .optional();
  }

  Optional<CaseFile> byId(UUID id) {
    return jdbc.sql("select * from casework.case_file where id = :id")
        .param("id", id)
        .query(CASE)
        .optional();
  }

  List<CaseFile> all() {
    return jdbc.sql("select * from casework.case_file order by id").query(CASE).list();
  }

  Optional<CaseFile> byNumber(String number) {
    return jdbc.sql("select * from casework.case_file where number = :number")
        .param("number", number)
        .query(CASE)
        .optional();
  }

  /// The case, which nobody else can move until this transaction ends.
  Optional<CaseFile> lock(UUID id) {
    return jdbc.sql("select * from casework.case_file where id = :id for update")
        .param("id", id)
        .query(CASE)
        .optional();
  }

  List<CaseMove> moves(UUID caseId) {
    return jdbc.sql("select * from casework.move where case_id = :id order by seq")
        .param("id", caseId)
        .query(MOVE)
        .list();
  }

  /// False when some case has a move of that id.
  boolean insert(CaseMove move) {
    return jdbc.sql(
                """
                insert into casework.move (id, case_id, seq, at, actor_id, actor_name, move, version,
                                           from_step, to_step, promised_on, note)
                values (:id, :caseId, :seq, :at, :actorId, :actorName, :move, :version,
                        :fromStep, :toStep, :promisedOn, :note)
                on conflict (id) do nothing
                """)
            .param("id", move.id())
            .param("caseId", move.caseId())
            .param("seq", move.seq())
            .param("at", utc(move.at()))
            .param("actorId", move.actorId())
            .param("actorName", move.actorName())
            .param("move", move.move())
            .param("version", move.version())
            .param("fromStep", move.fromStep())
            .param("toStep", move.toStep())
            .param("promisedOn", move.promisedOn())
            .param("note", move.note())
            .update()
        == 1;
  }

  void insert(CaseFile file) {
    bind(
            jdbc.sql(
                """
                insert into casework.case_file (id, number, procedure, version, step,
                    subject_title, applicant, applicant_name, handler, handler_name, unit,
                    opened_at, received_on, due_on, due_at, clock_state, waiting, ended_at,
                    outcome, moves)
                values (:id, :number, :procedure, :version, :step,
                    :title, :applicant, :applicantName, :handler, :handlerName, :unit,
                    :openedAt, :receivedOn, :dueOn, :dueAt, :clock, :waiting, :endedAt,
                    :outcome, :moves)
                """),
            file)
        .param("number", file.number())
        .param("procedure", file.procedure())
        .param("title", file.subjectTitle())
        .param("applicant", file.applicant())
        .param("applicantName", file.applicantName())
        .param("openedAt", utc(file.openedAt()))
        .update();
  }

  /// Whether the case was still where one move less had left it.
  ///
  /// @param kept of an ended case, whether it kept its time; else null
  boolean update(CaseFile file, @Nullable Kept kept) {
    return bind(
                jdbc.sql(
                    """
                    update casework.case_file
                    set version = :version, step = :step, handler = :handler,
                        handler_name = :handlerName, unit = :unit, received_on = :receivedOn,
                        due_on = :dueOn, due_at = :dueAt, clock_state = :clock,
                        waiting = :waiting, ended_at = :endedAt, outcome = :outcome,
                        moves = :moves, kept = :kept
                    where id = :id and moves = :moves - 1
                    """),
                file)
            .param("kept", kept == null ? null : kept.name())
            .update()
        == 1;
  }

  /// Sets what a new count gave; nothing happened to the case itself.
  void recount(CaseFile file) {
    bind(
            jdbc.sql(
                """
                update casework.case_file
                set version = :version, step = :step, handler = :handler,
                    handler_name = :handlerName, unit = :unit, received_on = :receivedOn,
                    due_on = :dueOn, due_at = :dueAt, clock_state = :clock,
                    waiting = :waiting, ended_at = :endedAt, outcome = :outcome
                where id = :id and moves = :moves
                """),
            file)
        .update();
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, CaseFile file) {
    return sql.param("id", file.id())
        .param("version", file.version())
        .param("step", file.step())
        .param("handler", file.handler())
        .param("handlerName", file.handlerName())
        .param("unit", file.unit())
        .param("receivedOn", file.receivedOn())
        .param("dueOn", file.dueOn())
        .param("dueAt", utc(file.dueAt()))
        .param("clock", file.clockState().name())
        .param("waiting", file.waiting())
        .param("endedAt", utc(file.endedAt()))
        .param("outcome", file.outcome())
        .param("moves", file.moves());
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
