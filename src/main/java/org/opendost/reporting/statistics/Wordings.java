package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.READ;
import static org.opendost.reporting.statistics.StatisticsPermissions.WORDING;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.statistics.Wording.Part;

/// The titles of rows and columns as they stand in the circular. The forms came with titles that
/// were not read there word for word; whoever has the circular writes them down, and where they
/// read it.
@Facade
public class Wordings {

  private static final int LONGEST = 500;

  private final StatisticalForms forms;
  private final WordedForms worded;
  private final WordingRows rows;
  private final Audit audit;
  private final Clock clock;

  Wordings(StatisticalForms forms, WordedForms worded, WordingRows rows, Audit audit, Clock clock) {
    this.forms = forms;
    this.worded = worded;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// The form with its titles as they stand now.
  @Requires(READ)
  public StatisticalForm form(Actor actor, Regime regime, String number) {
    return found(regime, number).worded(worded.titles(regime, number));
  }

  /// The titles that were read in the circular.
  @Requires(READ)
  public List<Wording> read(Actor actor, Regime regime, String number) {
    return rows.of(regime, number);
  }

  /// Refuses whoever may not write titles: before a form is shown.
  @Requires(WORDING)
  public void require(Actor actor) {}

  /// The title of a row or a column as it stands now.
  @Requires(READ)
  public String title(Actor actor, Regime regime, String number, Part part, String code) {
    return title(form(actor, regime, number), part, code);
  }

  /// Writes the title of a row or a column; filings that are locked keep theirs.
  ///
  /// @param seen the title that stood there when the writer looked; if another stands there now, it
  ///   is refused and told who wrote that
  @Requires(WORDING)
  public void save(
      Actor actor,
      Regime regime,
      String number,
      Part part,
      String code,
      String seen,
      String title,
      String in) {
    var own = title(found(regime, number), part, code);
    new Faults()
        .required("title", title)
        .atMost("title", title, LONGEST)
        .required("readIn", in)
        .atMost("readIn", in, LONGEST)
        .orThrow();
    var before = rows.find(regime, number, part, code).orElse(null);
    if (before != null && before.title().equals(title) && before.readIn().equals(in)) {
      return;
    }
    var saved = new Wording(part, code, title, in, actor.name(), clock.instant());
    if ((before == null && !seen.equals(own)) || !rows.save(regime, number, saved, seen)) {
      throw moved(regime, number, part, code);
    }
    audit.record(
        actor,
        "statistics.worded",
        "statistics-form",
        UUID.nameUUIDFromBytes((regime.folder() + "/" + number).getBytes(StandardCharsets.UTF_8)),
        regime.folder() + "/" + number,
        before == null ? Map.of() : before,
        saved);
  }

  private InvalidInput moved(Regime regime, String number, Part part, String code) {
    return rows.find(regime, number, part, code)
        .map(
            now -> new InvalidInput("", "statistics.fault.title-moved", now.savedBy(), now.title()))
        .orElseThrow(() -> new NotFound("title", code));
  }

  private static String title(StatisticalForm form, Part part, String code) {
    var title =
        part == Part.ROW
            ? form.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(StatisticalForm.Row::title)
                .findFirst()
            : form.columns().stream()
                .filter(column -> column.code().equals(code))
                .map(StatisticalForm.Column::title)
                .findFirst();
    return title.orElseThrow(() -> new NotFound("title", code));
  }

  private StatisticalForm found(Regime regime, String number) {
    return forms.find(regime, number).orElseThrow(() -> new NotFound("form", number));
  }
}
