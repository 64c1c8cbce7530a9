package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.science.tasks.Acceptance;
import org.opendost.science.tasks.Stage;
import org.opendost.science.tasks.TaskFacts;
import org.opendost.science.tasks.Tasks;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Enters the science tasks of the demonstration through the door that officers use, each record at
/// five in the afternoon of the day it happened, in the order of days.
@Component
public class TaskRecords {

  private static final Actor LOADER = Actor.system("Dữ liệu trình diễn");
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final Tasks tasks;
  private final ResultRecords results;
  private final JsonMapper json;

  TaskRecords(Tasks tasks, ResultRecords results, JsonMapper json) {
    this.tasks = tasks;
    this.results = results;
    this.json = json;
  }

  /// A host as the directory knows it.
  ///
  /// @param id null when the directory does not hold it
  public record Host(@Nullable UUID id, String name) {}

  record Entered(
      String code,
      String title,
      String kind,
      String level,
      String programme,
      @Nullable String parent,
      String host,
      String leader,
      String managingBody,
      String field,
      LocalDate start,
      LocalDate end,
      @Nullable BigDecimal budgetTotal,
      @Nullable BigDecimal budgetState,
      @Nullable String decisionNumber,
      @Nullable LocalDate decisionDate,
      String objectives,
      String contents,
      List<TaskFacts.Product> products,
      String place,
      List<Reached> stages,
      @Nullable Concluded acceptance,
      List<Checked> checks,
      @Nullable Certified certificate) {}

  record Reached(String stage, LocalDate date) {}

  record Concluded(LocalDate date, String councilLevel, String rating, String decisionNumber) {}

  record Checked(LocalDate date, String team, String conclusion) {}

  record Certified(String number, LocalDate date) {}

  /// One entry into the register; on one day, stages come in the order of the file.
  private record Deed(LocalDate day, int order, Runnable work) {}

  /// Enters everything that happened up to a day; what is entered already stays as it is.
  ///
  /// @param hosts finds a host by the key that `tasks.json` uses
  /// @return the ids of the tasks by code
  public Map<String, UUID> enter(Function<String, Host> hosts, LocalDate until) {
    var ids = new HashMap<String, UUID>();
    var deeds = new ArrayList<Deed>();
    for (var task : read()) {
      var id = idOf(task.code());
      ids.put(task.code(), id);
      plan(deeds, task, id, hosts.apply(task.host()));
    }
    deeds.sort(Comparator.comparing(Deed::day).thenComparingInt(Deed::order));
    for (var deed : deeds) {
      if (!deed.day().isAfter(until)) {
        OfficeClock.at(
            deed.day().atTime(EVENING).atZone(OfficeClock.ZONE).toInstant(), deed.work());
      }
    }
    return ids;
  }

  private void plan(List<Deed> deeds, Entered task, UUID id, Host host) {
    for (int i = 0; i < task.stages().size(); i++) {
      var reached = task.stages().get(i);
      var stage = Stage.of(reached.stage()).orElseThrow();
      if (i == 0) {
        // A component is registered after the project it belongs to.
        deeds.add(
            new Deed(
                reached.date(),
                task.parent() == null ? 0 : 1,
                () -> tasks.register(LOADER, id, facts(task, host), stage, reached.date())));
      } else if (stage != Stage.ACCEPTED && stage != Stage.REGISTERED) {
        deeds.add(
            new Deed(
                reached.date(),
                i + 1,
                () ->
                    tasks.enterStage(
                        LOADER, idOf(task.code() + stage), id, stage, reached.date())));
      }
    }
    for (var check : task.checks()) {
      deeds.add(
          new Deed(
              check.date(),
              10,
              () ->
                  tasks.recordCheck(
                      LOADER,
                      idOf(task.code() + "C" + check.date()),
                      id,
                      check.date(),
                      check.team(),
                      check.conclusion())));
    }
    var accepted = task.acceptance();
    if (accepted != null) {
      var acceptance =
          new Acceptance(
              accepted.date(),
              accepted.councilLevel(),
              accepted.rating(),
              accepted.decisionNumber());
      deeds.add(
          new Deed(
              accepted.date(),
              6,
              () -> tasks.recordAcceptance(LOADER, idOf(task.code() + "A"), id, acceptance)));
    }
    var certified = task.certificate();
    if (certified != null) {
      deeds.add(
          new Deed(
              certified.date(),
              7,
              () ->
                  results.certify(
                      task.code(),
                      task.level(),
                      id,
                      idOf(task.code() + "R"),
                      certified.number(),
                      certified.date())));
    }
  }

  /// The same id at every run, so that what is entered already is not entered again.
  static UUID idOf(String record) {
    return UUID.nameUUIDFromBytes(("tasks.json " + record).getBytes(StandardCharsets.UTF_8));
  }

  private static TaskFacts facts(Entered task, Host host) {
    return new TaskFacts(
        task.code(),
        task.title(),
        task.kind(),
        task.level(),
        task.programme(),
        task.parent(),
        host.id(),
        host.name(),
        task.leader(),
        task.managingBody(),
        task.field(),
        null,
        task.start(),
        task.end(),
        task.budgetTotal(),
        task.budgetState(),
        task.decisionNumber(),
        task.decisionDate(),
        null,
        task.objectives(),
        task.contents(),
        task.products(),
        task.place(),
        true);
  }

  private List<Entered> read() {
    try (var in = new ClassPathResource("demonstration/caobang/tasks.json").getInputStream()) {
      return json.readValue(in, new TypeReference<List<Entered>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
