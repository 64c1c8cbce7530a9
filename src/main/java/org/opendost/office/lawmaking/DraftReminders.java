package org.opendost.office.lawmaking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.procedure.calendar.OfficialCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the officer who registered a draft once when a day nears and once when it passed: two
/// working days before, of a review a month before. However many dossiers there are, it reads in
/// five statements; it writes what is new only.
@Component
class DraftReminders {

  private static final int BEFORE = 2;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final DraftRows drafts;
  private final StepRows steps;
  private final ReviewRows reviews;
  private final CommentRows comments;
  private final DraftLimitRows law;
  private final OfficialCalendar calendar;
  private final Notifications notifications;
  private final OfficeClock clock;
  private final JdbcClient jdbc;

  DraftReminders(
      DraftRows drafts,
      StepRows steps,
      ReviewRows reviews,
      CommentRows comments,
      DraftLimitRows law,
      OfficialCalendar calendar,
      Notifications notifications,
      OfficeClock clock,
      JdbcClient jdbc) {
    this.drafts = drafts;
    this.steps = steps;
    this.reviews = reviews;
    this.comments = comments;
    this.law = law;
    this.calendar = calendar;
    this.notifications = notifications;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /// A day to be told of.
  ///
  /// @param subject tells the days of a dossier apart
  /// @param words the key of what is due
  private record Due(Draft draft, String subject, String words, LocalDate day, LocalDate soon) {}

  /// What was told already.
  private record Told(UUID draft, String subject, String kind) {}

  /// Tells whoever is to be told and was not, and forgets where comments came from.
  @Transactional
  public void remind() {
    comments.forget(clock.instant());
    var today = clock.today();
    var told = new HashSet<>(told());
    for (var due : dues(today)) {
      var kind = today.isAfter(due.day()) ? "late" : "soon";
      if (today.isBefore(due.soon())
          || !told.add(new Told(due.draft().id(), due.subject(), kind))) {
        continue;
      }
      tell(due, kind, today);
    }
  }

  private List<Due> dues(LocalDate today) {
    var open = drafts.awaiting(today);
    var courses =
        steps.of(open.stream().map(Draft::id).toList()).stream()
            .collect(Collectors.groupingBy(Step::draft));
    var reviewed = reviews.awaited().stream().collect(Collectors.groupingBy(Review::draft));
    var calendar = new DraftCalendar(law.book());
    var dues = new ArrayList<Due>();
    for (var draft : open) {
      var course = courses.getOrDefault(draft.id(), List.of());
      for (var day : calendar.of(draft, course)) {
        if (day.doneOn() == null && !day.isEarliest()) {
          var code = day.rule().code().name();
          dues.add(due(draft, code + " " + day.from(), "lawmaking.rule." + code, day.day()));
        }
      }
      if (draft.stage() == Draft.Stage.COMMENT) {
        var posting = course.getLast();
        if (posting.until() != null) {
          dues.add(due(draft, "until " + posting.id(), "lawmaking.comment-until", posting.until()));
        }
      }
      for (var review : reviewed.getOrDefault(draft.id(), List.of())) {
        dues.add(
            new Due(
                draft,
                "review " + review.id(),
                "lawmaking.review",
                review.dueOn(),
                review.dueOn().minusMonths(1)));
      }
    }
    return dues;
  }

  private Due due(Draft draft, String subject, String words, LocalDate day) {
    return new Due(draft, subject, words, day, calendar.now().workingDaysBefore(day, BEFORE));
  }

  private List<Told> told() {
    return jdbc.sql("select draft_id, subject, kind from lawmaking.reminder")
        .query(
            (row, n) ->
                new Told(
                    row.getObject("draft_id", UUID.class),
                    row.getString("subject"),
                    row.getString("kind")))
        .list();
  }

  private void tell(Due due, String kind, LocalDate today) {
    jdbc.sql(
            """
            insert into lawmaking.reminder (draft_id, subject, kind, told_on)
            values (:draft, :subject, :kind, :on)
            """)
        .param("draft", due.draft().id())
        .param("subject", due.subject())
        .param("kind", kind)
        .param("on", today)
        .update();
    notifications.tell(
        Recipient.account(due.draft().writer()),
        due.words() + "." + kind,
        List.of(due.draft().facts().title(), DAY.format(due.day())),
        "/office/drafts/" + due.draft().id());
  }

  @Configuration(proxyBeanMethods = false)
  static class Daily {

    @Bean
    Task<Void> draftRemindersOfTheDay(DraftReminders reminders) {
      return Tasks.recurring(
              "draft-reminders", Schedules.daily(OfficeClock.ZONE, LocalTime.of(6, 50)))
          .execute((instance, context) -> reminders.remind());
    }
  }
}
