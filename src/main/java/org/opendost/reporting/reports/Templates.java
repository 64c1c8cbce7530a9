package org.opendost.reporting.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Period;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The prose of reports, kept by version: a report keeps the version it was drawn from.
@Facade
public class Templates {

  private static final int LONGEST_PROSE = 60_000;

  private final TemplateRows rows;
  private final IndicatorRegister register;
  private final Computing computing;
  private final Audit audit;
  private final Clock clock;

  Templates(
      TemplateRows rows,
      IndicatorRegister register,
      Computing computing,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.register = register;
    this.computing = computing;
    this.audit = audit;
    this.clock = clock;
  }

  /// Saves the prose as the template's newest version, which reports drafted from now on take. The
  /// same id a second time gives the first version; a prose that changes nothing makes none.
  ///
  /// @throws InvalidInput for a name that is no indicator: field `prose`, message
  ///   `reports.unknown-indicator` with line, name and the nearest names; when another saved a
  ///   version meanwhile: message `reports.template-overtaken`
  @Requires(ReportsPermissions.TEMPLATES)
  public Template save(Actor actor, TemplateText text) {
    rows.lock(text.code());
    var twin = rows.find(text.id());
    if (twin.isPresent()) {
      return twin.get();
    }
    check(text);
    var newest = rows.newest(text.code());
    int standing = newest.map(Template::version).orElse(0);
    if (standing != text.base()) {
      var other = newest.orElseThrow(() -> new NotFound("template", text.code()));
      throw text.base() == 0
          ? new InvalidInput("code", "reports.template-code-taken", text.code())
          : new InvalidInput(
              "", "reports.template-overtaken", other.savedBy(), Integer.toString(standing));
    }
    if (newest.isPresent() && same(newest.get(), text)) {
      return newest.get();
    }
    rows.insert(text, standing + 1, actor.name(), clock.instant());
    var saved = rows.find(text.id()).orElseThrow();
    audit.record(
        actor,
        "template.saved",
        "report-template",
        saved.id(),
        saved.code() + " v" + saved.version(),
        newest.map(old -> Map.of("title", old.title(), "prose", old.prose())).orElse(null),
        Map.of("title", saved.title(), "prose", saved.prose()));
    return saved;
  }

  /// The newest version of every template.
  @Requires(ReportsPermissions.OPEN)
  public List<Template> all(Actor actor) {
    return rows.all();
  }

  /// All versions of a template, newest first.
  @Requires(ReportsPermissions.OPEN)
  public List<Template> versions(Actor actor, String code) {
    var versions = rows.versions(code);
    if (versions.isEmpty()) {
      throw new NotFound("template", code);
    }
    return versions;
  }

  /// What a prose would say of a period; nothing is written.
  ///
  /// @throws InvalidInput as [#save] does
  @Requires(ReportsPermissions.TEMPLATES)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Preview preview(Actor actor, String prose, Period period, @Nullable Instant moment) {
    var faults = new Faults();
    proof(prose, faults);
    faults.orThrow();
    var computed = computing.of(prose, period, moment);
    return new Preview(Filling.of(prose, period, computed), computed.figures());
  }

  /// A prose with figures in it.
  public record Preview(List<Passage> passages, List<Figure> figures) {}

  private void check(TemplateText text) {
    var faults =
        new Faults()
            .required("code", text.code())
            .required("title", text.title())
            .atMost("title", text.title(), Codes.LONGEST_TITLE)
            .required("prose", text.prose())
            .atMost("prose", text.prose(), LONGEST_PROSE);
    Codes.check(faults, text.code());
    proof(text.prose(), faults);
    faults.orThrow();
  }

  private void proof(String prose, Faults faults) {
    new Proofreading(register).check(prose, faults);
  }

  private static boolean same(Template old, TemplateText text) {
    return old.title().equals(text.title()) && old.prose().equals(text.prose());
  }
}
