package org.opendost.reporting.reports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.platform.page.Site;
import org.opendost.reporting.reports.Report.ArticleMade;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Has drafts signed and publishes them, makes articles of them, and shows them to readers. What
/// [ReportDrafts] begins becomes official here.
@Facade
public class Reports {

  private final ReportRows rows;
  private final ReportListRows lists;
  private final SectionRows sections;
  private final ReportCourse course;
  private final Computing computing;
  private final ReportArticle articles;
  private final AsOf asOf;
  private final Notifications notifications;
  private final Site site;
  private final Clock clock;
  private final TransactionTemplate writing;

  Reports(
      ReportRows rows,
      ReportListRows lists,
      SectionRows sections,
      ReportCourse course,
      Computing computing,
      ReportArticle articles,
      AsOf asOf,
      Notifications notifications,
      Site site,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.lists = lists;
    this.sections = sections;
    this.course = course;
    this.computing = computing;
    this.articles = articles;
    this.asOf = asOf;
    this.notifications = notifications;
    this.site = site;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// Lays a draft before the director and the deputies to be signed.
  @Requires(ReportsPermissions.DRAFT)
  public Report submit(Actor actor, String code, int moves) {
    var report = course.locked(code);
    if (ReportCourse.isDone(report, actor, "submitted", moves)) {
      return report;
    }
    ReportCourse.checkDraft(report, moves);
    for (var signer : List.of(Role.DIRECTOR, Role.DEPUTY)) {
      tell(signer, "reports.tell.submitted", report, actor);
    }
    return course.done(actor, report, "submitted", null, null);
  }

  /// Signs a draft: takes the latest moment that no running change can alter any more, or the
  /// moment the draft was made for, computes the figures as of it and freezes both. Nobody signs
  /// figures other than those they looked at.
  ///
  /// @throws InvalidInput when it is signed already: message `reports.already-signed` names by
  ///   whom; when records changed since the figures were computed: `reports.figures-moved`
  @Requires(ReportsPermissions.SIGN)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Report sign(Actor actor, String code, int moves) {
    var seen = course.standing(code);
    if (ReportCourse.isDone(seen, actor, "signed", moves)) {
      return seen;
    }
    ReportCourse.checkDraft(seen, moves);
    var settled = asOf.settled();
    var wanted = seen.wantedAsOf();
    if (wanted != null && wanted.isAfter(settled)) {
      throw new InvalidInput("", "reports.not-settled");
    }
    var moment = wanted == null ? settled : wanted;
    var computed = computing.of(seen.prose(), seen.period(), moment);
    return writing.execute(
        status -> {
          var report = course.locked(code);
          if (ReportCourse.isDone(report, actor, "signed", moves)) {
            return report;
          }
          ReportCourse.checkDraft(report, moves);
          checkUnmoved(report, computed);
          checkApproved(report);
          rows.sign(
              report.id(),
              new Report.Sign(
                  moment,
                  clock.instant(),
                  actor.name(),
                  actor.is(Role.DIRECTOR) ? Role.DIRECTOR : Role.DEPUTY,
                  Report.Letterhead.of(site)));
          return course.done(
              actor,
              report,
              "signed",
              null,
              Map.of("asOf", moment, "figures", ReportCourse.values(computed.figures())));
        });
  }

  /// Lets everyone read a signed report. One that is published already stays as it is.
  @Requires(ReportsPermissions.PUBLISH)
  public Report publish(Actor actor, String code) {
    var report = course.locked(code);
    if (report.state() == State.PUBLISHED) {
      return report;
    }
    if (report.state() != State.SIGNED) {
      throw new InvalidInput("", "reports.not-signed");
    }
    rows.publish(report.id(), clock.instant());
    tell(Role.EDITOR, "reports.tell.published", report, actor);
    return course.done(actor, report, "published", null, null);
  }

  /// Gives a draft up; it stays in the list with the reason.
  @Requires(ReportsPermissions.DRAFT)
  public Report withdraw(Actor actor, String code, int moves, String why) {
    var report = course.locked(code);
    if (ReportCourse.isDone(report, actor, "withdrawn", moves)) {
      return report;
    }
    new Faults().required("why", why).atMost("why", why, 1_000).orThrow();
    ReportCourse.checkDraft(report, moves);
    rows.withdraw(report.id(), why);
    return course.done(actor, report, "withdrawn", null, Map.of("why", why));
  }

  /// Makes a draft article of a published report, whose figures lead to their public records; a
  /// second time it is the same article.
  @Requires(ReportsPermissions.ARTICLE)
  public ArticleMade makeArticle(Actor actor, String code) {
    var report = course.locked(code);
    var made = report.article();
    if (made != null) {
      return made;
    }
    if (report.state() != State.PUBLISHED) {
      throw new InvalidInput("", "reports.not-published");
    }
    var article = articles.draft(actor, report.forReader(false));
    rows.article(report.id(), article);
    course.done(actor, report, "made-article", null, Map.of("article", article.number()));
    return article;
  }

  /// A page of the reports.
  @Requires(ReportsPermissions.OPEN)
  public ReportLines list(Actor actor, ReportSearch search, int most) {
    return lists.page(search, most);
  }

  /// A page of the published reports.
  @Requires(ReportsPermissions.READ)
  public ReportLines published(Actor actor, ReportSearch search, int most) {
    return lists.page(search.published(), most);
  }

  /// The report: a published one for everyone, any for the office.
  @Requires(ReportsPermissions.READ)
  public Report read(Actor actor, String code) {
    var report = course.standing(code);
    if (report.state() != State.PUBLISHED && !actor.isOfficer() && !actor.is(Role.SYSTEM)) {
      throw new NotFound("report", code);
    }
    return report.forReader(actor.isOfficer() || actor.is(Role.SYSTEM));
  }

  /// The address of the article made of the report, once it stands on the portal; else null. Asked
  /// outside a transaction, which an article that is not there yet would spoil.
  @Requires(ReportsPermissions.READ)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public @Nullable String articlePath(Actor actor, Report report) {
    return articles.path(report);
  }

  private void tell(Role role, String key, Report report, Actor actor) {
    notifications.tell(
        Recipient.role(role),
        key,
        List.of(report.title(), actor.name()),
        "/office/reports/" + report.code());
  }

  /// Sections that were given to units are approved as they stand.
  private void checkApproved(Report report) {
    var faults = new Faults();
    for (var section : sections.of(report)) {
      var assigned = section.assigned();
      if (assigned != null && !section.isApproved()) {
        faults.add("", "reports.section-open", section.title(), assigned.unitName());
      }
    }
    faults.orThrow();
  }

  /// Every figure that came, went or is another number is named, and every list that has changed.
  private static void checkUnmoved(Report report, Computed computed) {
    var faults = new Faults();
    var seen = report.computed().byCode();
    var now = computed.byCode();
    seen.forEach(
        (code, figure) -> {
          var other = now.get(code);
          if (other == null || !figure.equalsValueOf(other)) {
            moved(faults, figure, figure.written(), other == null ? "0" : other.written());
          }
        });
    now.forEach(
        (code, figure) -> {
          if (!seen.containsKey(code)) {
            moved(faults, figure, "0", figure.written());
          }
        });
    var lists = report.computed().listsByCode();
    computed.lists().stream()
        .filter(list -> !list.equals(lists.get(list.code())))
        .forEach(
            list ->
                faults.add(
                    "",
                    "reports.list-moved",
                    computed.figure(list.code()).map(one -> one.label().vi()).orElse("")));
    faults.orThrow();
  }

  private static void moved(Faults faults, Figure figure, String before, String now) {
    faults.add("", "reports.figures-moved", figure.label().vi(), before, now);
  }
}
