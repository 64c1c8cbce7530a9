package org.opendost.science.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.CaseFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of dossiers.
@Component
class RegistrationRows {

  private final JdbcClient jdbc;

  RegistrationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Makes a second filing for the same task wait for the first.
  void queueFor(UUID task) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 15))::text")
        .param("id", task.toString())
        .query(String.class)
        .optional();
  }

  Optional<Dossier> find(UUID id) {
    return jdbc.sql("select * from results.dossier where id = :id")
        .param("id", id)
        .query(RegistrationRows::dossier)
        .optional();
  }

  /// The one that is pending for the task, or led to its certificate.
  Optional<Dossier> standing(UUID task) {
    return jdbc.sql(
            """
            select * from results.dossier
             where task_id = :task and (outcome is null or outcome = 'CERTIFIED')
            """)
        .param("task", task)
        .query(RegistrationRows::dossier)
        .optional();
  }

  /// The same for several tasks, by task.
  Map<UUID, Dossier> standing(List<UUID> tasks) {
    return jdbc
        .sql(
            """
            select * from results.dossier
             where task_id = any(:tasks) and (outcome is null or outcome = 'CERTIFIED')
            """)
        .param("tasks", tasks.toArray(UUID[]::new))
        .query(RegistrationRows::dossier)
        .list()
        .stream()
        .collect(Collectors.toMap(Dossier::task, dossier -> dossier));
  }

  /// Those of a host, the newest first.
  List<Dossier> of(UUID host) {
    return jdbc.sql(
            """
            select * from results.dossier where host_id = :host order by filed_on desc, id desc
            """)
        .param("host", host)
        .query(RegistrationRows::dossier)
        .list();
  }

  /// How many are open.
  int open() {
    return jdbc.sql("select count(*) from results.dossier where outcome is null")
        .query(Integer.class)
        .single();
  }

  void insert(Dossier dossier) {
    jdbc.sql(
            """
            insert into results.dossier (id, task_id, number, step, due_on, channel, filed_on, file_until,
              task_code, title, host_id, host_name, participants, objective, summary, technology, contact, phone)
            values (:id, :task, :number, :step, :dueOn, :channel, :filedOn, :fileUntil,
              :taskCode, :title, :host, :hostName, :participants, :objective, :summary, :technology, :contact,
              :phone)
            """)
        .param("id", dossier.id())
        .param("task", dossier.task())
        .param("number", dossier.number())
        .param("step", dossier.step())
        .param("dueOn", dossier.dueOn())
        .param("channel", dossier.channel().name())
        .param("filedOn", dossier.filedOn())
        .param("fileUntil", dossier.fileUntil())
        .param("taskCode", dossier.taskCode())
        .param("title", dossier.title())
        .param("host", dossier.host())
        .param("hostName", dossier.hostName())
        .param("participants", dossier.participants())
        .param("objective", dossier.objective())
        .param("summary", dossier.summary())
        .param("technology", dossier.technology())
        .param("contact", dossier.contact())
        .param("phone", dossier.phone())
        .update();
  }

  /// Keeps where the case stands beside the dossier.
  void stand(CaseFile file) {
    jdbc.sql(
            """
            update results.dossier set step = :step, due_on = :dueOn, outcome = :outcome where id = :id
            """)
        .param("id", file.id())
        .param("step", file.step())
        .param("dueOn", file.dueOn())
        .param("outcome", file.outcome())
        .update();
  }

  /// What the host corrects with a supplement.
  void correct(UUID id, String participants, String objective, String summary) {
    jdbc.sql(
            """
            update results.dossier
               set participants = :participants, objective = :objective, summary = :summary
             where id = :id
            """)
        .param("id", id)
        .param("participants", participants)
        .param("objective", objective)
        .param("summary", summary)
        .update();
  }

  static Dossier dossier(ResultSet row, int n) throws SQLException {
    return new Dossier(
        row.getObject("id", UUID.class),
        row.getObject("task_id", UUID.class),
        row.getString("number"),
        row.getString("step"),
        day(row, "due_on"),
        row.getString("outcome"),
        Dossier.Channel.valueOf(row.getString("channel")),
        row.getObject("filed_on", LocalDate.class),
        row.getObject("file_until", LocalDate.class),
        row.getString("task_code"),
        row.getString("title"),
        row.getObject("host_id", UUID.class),
        row.getString("host_name"),
        row.getString("participants"),
        row.getString("objective"),
        row.getString("summary"),
        row.getBoolean("technology"),
        row.getString("contact"),
        row.getString("phone"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
