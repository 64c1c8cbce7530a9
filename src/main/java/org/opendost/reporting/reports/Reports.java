package org.opendost.reporting.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Report.ArticleMade;
import org.opendost.reporting.reports.Report.Deed;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Drafts, computes, signs, publishes and corrects reports, and makes articles of them.
///
/// Whoever does something says how many moves the report had made when they looked at it: of two
/// officers the second is told what the first did, and the second click of one officer does
/// nothing. What computes figures does so before its transaction begins, as [AsOf] wants it, and
/// asks again under the report's lock whether it is still the report that was computed.
@Facade
public class Reports {

  private final ReportRows rows;
  private final ReportListRows lists;
  private final TemplateRows templates;
  private final Computing computing;
  private final Indicators indicators;
  private final ReportArticle articles;
  private final FindableReports findable;
  private final AsOf asOf;
  private final Notifications notifications;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate writing;

  Reports(
      ReportRows rows,
      ReportListRows lists,
      TemplateRows templates,
      Computing computing,
      Indicators indicators,
      ReportArticle articles,
      FindableReports findable,
      AsOf asOf,
      Notifications notifications,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.lists = lists;
    this.templates = templates;
    this.computing = computing;
    this.indicators = indicators;
    this.articles = articles;
    this.findable = findable;
    this.asOf = asOf;
    this.notifications = notifications;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// Begins a report and computes its figures. The same id a second time gives the first report.
  @Requires(ReportsPermissions.DRAFT)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Report draft(Actor actor, NewReport wanted) {
    var twin = rows.find(wanted.id());
    if (twin.isPresent()) {
      return same(twin.get(), wanted);
    }
    var faults =
        new Faults()
            .required("code", wanted.code())
            .required("title", wanted.title())
            .atMost("title", wanted.title(), Codes.LONGEST_TITLE)
            .required("from", wanted.from())
            .required("to", wanted.to());
    Codes.check(faults, wanted.code());
    indicators.checkMoment(actor, faults, wanted.asOf());
    if (rows.find(wanted.code()).isPresent()) {
      faults.add("code", "reports.code-taken", wanted.code());
    }
    var period = period(faults, wanted.from(), wanted.to());
    var template = templates.newest(wanted.template()).orElse(null);
    if (template == null) {
      faults.add("template", "reports.unknown-template");
    }
    faults.orThrow();
    return begin(
        actor, wanted, Objects.requireNonNull(period), Objects.requireNonNull(template), null, "");
  }

  /// Begins a new issue that corrects a signed report: the same title, period and template in its
  /// newest version, computed from the records of the present. The old report stays as it is and
  /// names the new one.
  ///
  /// @throws InvalidInput when another issue corrects it already: message
  ///   `reports.already-corrected` names it
  @Requires(ReportsPermissions.DRAFT)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Report correct(Actor actor, String code, NewIssue wanted) {
    var twin = rows.find(wanted.id());
    if (twin.isPresent()) {
      return twin.get();
    }
    var old = standing(code);
    var faults =
        new Faults()
            .required("code", wanted.code())
            .required("why", wanted.why())
            .atMost("why", wanted.why(), 1_000);
    Codes.check(faults, wanted.code());
    if (old.sign() == null) {
      faults.add("", "reports.not-signed-yet");
    }
    checkUncorrected(faults, old);
    if (rows.find(wanted.code()).isPresent()) {
      faults.add("code", "reports.code-taken", wanted.code());
    }
    faults.orThrow();
    var template = templates.newest(old.template()).orElseThrow();
    return begin(
        actor,
        new NewReport(
            wanted.id(),
            wanted.code(),
            old.title(),
            old.period().from(),
            old.period().to(),
            null,
            old.template()),
        old.period(),
        template,
        old,
        wanted.why());
  }

  /// Computes a draft's figures anew.
  @Requires(ReportsPermissions.DRAFT)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Report recompute(Actor actor, String code, int moves) {
    var seen = standing(code);
    if (isDone(seen, actor, "computed", moves)) {
      return seen;
    }
    checkDraft(seen, moves);
    var computed = computing.of(seen.prose(), seen.period(), seen.wantedAsOf());
    return writing.execute(
        status -> {
          var report = locked(code);
          if (isDone(report, actor, "computed", moves)) {
            return report;
          }
          checkDraft(report, moves);
          rows.figures(report.id(), computed, report.figures(), clock.instant());
          return done(actor, report, "computed", values(report.figures()), values(computed));
        });
  }

  /// Lays a draft before the director and the deputies to be signed.
  @Requires(ReportsPermissions.DRAFT)
  public Report submit(Actor actor, String code, int moves) {
    var report = locked(code);
    if (isDone(report, actor, "submitted", moves)) {
      return report;
    }
    checkDraft(report, moves);
    for (var signer : List.of(Role.DIRECTOR, Role.DEPUTY)) {
      tell(signer, "reports.tell.submitted", report, actor);
    }
    return done(actor, report, "submitted", null, null);
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
    var seen = standing(code);
    if (isDone(seen, actor, "signed", moves)) {
      return seen;
    }
    checkDraft(seen, moves);
    var settled = asOf.settled();
    var wanted = seen.wantedAsOf();
    if (wanted != null && wanted.isAfter(settled)) {
      throw new InvalidInput("", "reports.not-settled");
    }
    var moment = wanted == null ? settled : wanted;
    var computed = computing.of(seen.prose(), seen.period(), moment);
    return writing.execute(
        status -> {
          var report = locked(code);
          if (isDone(report, actor, "signed", moves)) {
            return report;
          }
          checkDraft(report, moves);
          checkUnmoved(report, computed);
          rows.sign(
              report.id(),
              new Report.Sign(
                  moment,
                  clock.instant(),
                  actor.name(),
                  actor.is(Role.DIRECTOR) ? Role.DIRECTOR : Role.DEPUTY));
          return done(
              actor, report, "signed", null, Map.of("asOf", moment, "figures", values(computed)));
        });
  }

  /// Lets everyone read a signed report. One that is published already stays as it is.
  @Requires(ReportsPermissions.PUBLISH)
  public Report publish(Actor actor, String code) {
    var report = locked(code);
    if (report.state() == State.PUBLISHED) {
      return report;
    }
    if (report.state() != State.SIGNED) {
      throw new InvalidInput("", "reports.not-signed");
    }
    rows.publish(report.id(), clock.instant());
    tell(Role.EDITOR, "reports.tell.published", report, actor);
    return done(actor, report, "published", null, null);
  }

  /// Gives a draft up; it stays in the list with the reason.
  @Requires(ReportsPermissions.DRAFT)
  public Report withdraw(Actor actor, String code, int moves, String why) {
    var report = locked(code);
    if (isDone(report, actor, "withdrawn", moves)) {
      return report;
    }
    new Faults().required("why", why).atMost("why", why, 1_000).orThrow();
    checkDraft(report, moves);
    rows.withdraw(report.id(), why);
    return done(actor, report, "withdrawn", null, Map.of("why", why));
  }

  /// Makes a draft article of a published report, whose figures lead to their public records; a
  /// second time it is the same article.
  @Requires(ReportsPermissions.ARTICLE)
  public ArticleMade makeArticle(Actor actor, String code) {
    var report = locked(code);
    var made = report.article();
    if (made != null) {
      return made;
    }
    if (report.state() != State.PUBLISHED) {
      throw new InvalidInput("", "reports.not-published");
    }
    var article = articles.draft(actor, report);
    rows.article(report.id(), article);
    done(actor, report, "made-article", null, Map.of("article", article.number()));
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
    var report = rows.find(code).orElseThrow(() -> new NotFound("report", code));
    if (report.state() != State.PUBLISHED && !actor.isOfficer() && !actor.is(Role.SYSTEM)) {
      throw new NotFound("report", code);
    }
    return report;
  }

  /// The address of the article made of the report, once it stands on the portal; else null. Asked
  /// outside a transaction, which an article that is not there yet would spoil.
  @Requires(ReportsPermissions.READ)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public @Nullable String articlePath(Actor actor, Report report) {
    return articles.path(report);
  }

  /// A form that comes again with other words neither begins a second report nor changes the first.
  private static Report same(Report report, NewReport wanted) {
    if (!report.code().equals(wanted.code())
        || !report.title().equals(wanted.title())
        || !report.period().from().equals(wanted.from())
        || !report.period().to().equals(wanted.to())) {
      throw new InvalidInput("", "input.sent-before");
    }
    return report;
  }

  private Report begin(
      Actor actor,
      NewReport wanted,
      Period period,
      Template template,
      @Nullable Report old,
      String why) {
    var computed = computing.of(template.prose(), period, wanted.asOf());
    return writing.execute(
        status -> {
          if (old != null) {
            var standing = locked(old.code());
            var twin = rows.find(wanted.id());
            if (twin.isPresent()) {
              return twin.get();
            }
            var faults = new Faults();
            checkUncorrected(faults, standing);
            faults.orThrow();
          }
          return insert(actor, wanted, period, template, old, why, computed);
        });
  }

  private Report insert(
      Actor actor,
      NewReport wanted,
      Period period,
      Template template,
      @Nullable Report old,
      String why,
      List<Figure> computed) {
    var drafted = new Deed("drafted", actor.name(), clock.instant());
    if (!rows.insert(wanted, period, template.id(), drafted)) {
      return rows.find(wanted.id())
          .orElseThrow(() -> new InvalidInput("code", "reports.code-taken", wanted.code()));
    }
    if (old != null) {
      rows.corrects(wanted.id(), old, why);
    }
    rows.figures(wanted.id(), computed, List.of(), clock.instant());
    audit.record(
        actor,
        old == null ? "report.drafted" : "report.corrected",
        "report",
        wanted.id(),
        wanted.code(),
        old == null ? null : Map.of("corrects", old.code(), "why", why),
        values(computed));
    return findable(standing(wanted.code()));
  }

  private void tell(Role role, String key, Report report, Actor actor) {
    notifications.tell(
        Recipient.role(role),
        key,
        List.of(report.title(), actor.name()),
        "/office/reports/" + report.code());
  }

  private Report done(
      Actor actor,
      Report report,
      String deed,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    rows.did(report.id(), new Deed(deed, actor.name(), clock.instant()));
    audit.record(actor, "report." + deed, "report", report.id(), report.code(), before, after);
    return findable(standing(report.code()));
  }

  private static void checkUncorrected(Faults faults, Report old) {
    var next = old.correctedBy();
    if (next != null) {
      faults.add("", "reports.already-corrected", next.code());
    }
  }

  /// Whether this is the same officer's second click.
  private static boolean isDone(Report report, Actor actor, String deed, int moves) {
    return report.moves() == moves + 1
        && report.last().what().equals(deed)
        && report.last().by().equals(actor.name());
  }

  private static void checkDraft(Report report, int moves) {
    var sign = report.sign();
    if (sign != null) {
      throw new InvalidInput("", "reports.already-signed", sign.by());
    }
    if (report.state() == State.WITHDRAWN) {
      throw new InvalidInput("", "reports.already-withdrawn", report.last().by());
    }
    if (report.moves() != moves) {
      throw new InvalidInput("", "reports.overtaken." + report.last().what(), report.last().by());
    }
  }

  private static void checkUnmoved(Report report, List<Figure> computed) {
    var faults = new Faults();
    for (int i = 0; i < computed.size(); i++) {
      var seen = report.figures().get(i);
      if (!seen.equalsValueOf(computed.get(i))) {
        faults.add(
            "",
            "reports.figures-moved",
            seen.label().vi(),
            seen.written(),
            computed.get(i).written());
      }
    }
    faults.orThrow();
  }

  private Report standing(String code) {
    return rows.find(code).orElseThrow(() -> new NotFound("report", code));
  }

  /// The report after what was done to it, to be found as it now is.
  private Report findable(Report report) {
    findable.put(report);
    return report;
  }

  private Report locked(String code) {
    return rows.lock(code).orElseThrow(() -> new NotFound("report", code));
  }

  private static @Nullable Period period(
      Faults faults, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      faults.add("to", "reports.ends-before-it-begins");
      return null;
    }
    return new Period(from, to);
  }

  private static Map<String, Object> values(List<Figure> figures) {
    var values = new LinkedHashMap<String, Object>();
    figures.forEach(figure -> values.put(figure.code(), figure.value()));
    return values;
  }
}
