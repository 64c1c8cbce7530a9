package org.opendost.directory.mergers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the department's units own: a small register, so that a merger can say what goes over. It
/// is no book of accounts: nothing is depreciated here.
@Facade
public class Assets {

  private static final String SUBJECT = "asset";

  private final AssetRows rows;
  private final Units units;
  private final Officers officers;
  private final FindableAssets findable;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Assets(
      AssetRows rows,
      Units units,
      Officers officers,
      FindableAssets findable,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.units = units;
    this.officers = officers;
    this.findable = findable;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// An asset with its unit and what was done to it, oldest first.
  public record Opened(Asset asset, Unit unit, List<AuditEntry> history) {

    public Opened {
      history = List.copyOf(history);
    }
  }

  /// A page of the list.
  @Requires("assets.read")
  public Ask.Page<Asset> list(Actor actor, Ask ask) {
    return AssetRows.LIST.read(jdbc, byUnit(actor, ask), clock.today());
  }

  /// Units are looked for by their names, which another module keeps.
  private Ask byUnit(Actor actor, Ask ask) {
    var words = ask.filters().getOrDefault("unit", "").strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return ask;
    }
    var filters = new HashMap<>(ask.filters());
    var ids =
        units.all(actor).stream()
            .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(words))
            .map(unit -> unit.id().toString())
            .collect(Collectors.joining(","));
    filters.put("unit", ids.isEmpty() ? "-" : ids);
    return new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most());
  }

  /// One of them.
  @Requires("assets.read")
  public Opened open(Actor actor, UUID id) {
    var asset = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return new Opened(asset, units.get(actor, asset.unit()), audit.of(id));
  }

  /// Refuses whoever may not keep assets: before a form is shown.
  @Requires("assets.keep")
  public void require(Actor actor) {}

  /// Who may keep something.
  @Requires("assets.keep")
  public List<Account> keepers(Actor actor) {
    return officers.all();
  }

  /// Enters an asset; the same form again answers with what stands.
  ///
  /// @param typed its keeper's name and `savedBy` are passed over
  @Requires("assets.keep")
  public Asset enter(Actor actor, Asset typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(typed.id());
    }
    var asset = checked(actor, typed, null);
    rows.insert(asset);
    findable.put(asset);
    audit.record(actor, "asset.entered", SUBJECT, asset.id(), asset.name(), null, asset);
    return asset;
  }

  /// Corrects one that is owned; the same form again answers with what stands.
  @Requires("assets.keep")
  public Asset correct(Actor actor, Asset typed) {
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound(SUBJECT, typed.id()));
    if (before.says(typed)) {
      return before;
    }
    if (before.version() != typed.version()) {
      throw new InvalidInput("", "mergers.fault.changed", before.savedBy());
    }
    refuseWrittenOff(before);
    rows.update(checked(actor, typed, before));
    var after = get(typed.id());
    findable.put(after);
    audit.record(actor, "asset.corrected", SUBJECT, after.id(), after.name(), before, after);
    return after;
  }

  /// Writes off what is no longer owned.
  @Requires("assets.write-off")
  public Asset writeOff(Actor actor, UUID id, Asset.WrittenOff typed) {
    var before = rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    var off = new Asset.WrittenOff(typed.on(), typed.why().strip());
    if (off.equals(before.writtenOff())) {
      return before;
    }
    refuseWrittenOff(before);
    var faults = new Faults().required("why", off.why()).atMost("why", off.why(), 500);
    if (off.on().isAfter(clock.today())) {
      faults.add("on", "mergers.fault.future");
    }
    faults.orThrow();
    rows.writeOff(id, off);
    audit.record(
        actor,
        "asset.written-off",
        SUBJECT,
        id,
        before.name(),
        null,
        Map.of("on", off.on(), "why", off.why()));
    return get(id);
  }

  private Asset checked(Actor actor, Asset typed, @Nullable Asset before) {
    rows.queue();
    var faults =
        new Faults()
            .required("number", typed.number())
            .atMost("number", typed.number(), 50)
            .required("name", typed.name())
            .atMost("name", typed.name(), 300)
            .atMost("place", typed.place(), 300)
            .atMost("note", typed.note(), 1000);
    if (typed.quantity() < 1) {
      faults.add("quantity", "mergers.fault.quantity");
    }
    rows.numbered(typed.number().strip(), typed.id())
        .ifPresent(other -> faults.add("number", "mergers.fault.number-taken", other.name()));
    var unit = units.get(actor, typed.unit());
    var moved = before == null || !before.unit().equals(typed.unit());
    if (moved && !unit.standsOn(clock.today())) {
      faults.add("unit", "parties.unit-not-standing", unit.name(), clock.today());
    }
    var keeper =
        typed.keeper() == null
            ? null
            : officers.all().stream()
                .filter(each -> each.id().equals(typed.keeper()))
                .findFirst()
                .orElse(null);
    if (typed.keeper() != null && keeper == null) {
      faults.add("keeper", "mergers.fault.keeper-left");
    }
    faults.orThrow();
    return new Asset(
        typed.id(),
        typed.unit(),
        typed.number().strip(),
        typed.name().strip(),
        typed.kind(),
        typed.quantity(),
        typed.value(),
        typed.condition(),
        typed.place().strip(),
        typed.note().strip(),
        typed.keeper(),
        keeper == null ? "" : keeper.name(),
        null,
        typed.version(),
        actor.name());
  }

  private static void refuseWrittenOff(Asset asset) {
    var off = asset.writtenOff();
    if (off != null) {
      throw new InvalidInput("", "mergers.fault.written-off", off.on());
    }
  }

  private Asset get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
