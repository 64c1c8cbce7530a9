package org.opendost.directory.mergers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.directory.mergers.Asset;
import org.opendost.directory.mergers.Assets;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What units own: the list, one of them, and its forms.
@Controller
@RequestMapping(MergerPages.ASSETS)
class AssetsController {

  private final Assets assets;
  private final Units units;
  private final Access access;
  private final Lists lists;
  private final OfficeClock clock;

  AssetsController(Assets assets, Units units, Access access, Lists lists, OfficeClock clock) {
    this.assets = assets;
    this.units = units;
    this.access = access;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var all = units.all(actor);
    var names = all.stream().collect(Collectors.toMap(Unit::id, Unit::name));
    return lists.answer(
        request,
        MergerPages.LIST,
        "assets",
        "tai-san",
        List.of(
            Column.of("mergers.asset.number").sorts("number").filters("number"),
            Column.of("mergers.asset.name").sorts("name").filters("name"),
            Column.of("mergers.asset.kind")
                .among("kind", "mergers.asset.kind.", names(Asset.Kind.values())),
            Column.of("mergers.asset.unit").filters("unit"),
            Column.of("mergers.asset.quantity").ofFigures(),
            Column.of("mergers.asset.value").sorts("value").ofFigures(),
            Column.of("mergers.asset.condition")
                .among("condition", "mergers.asset.condition.", names(Asset.Condition.values())),
            Column.of("mergers.asset.keeper"),
            Column.of("mergers.asset.standing")
                .among("standing", "mergers.asset.standing.", List.of("owned", "written-off"))),
        ask -> assets.list(actor, ask),
        asset -> cells(asset, names));
  }

  private static List<Cell> cells(Asset asset, Map<UUID, String> names) {
    var standing = asset.writtenOff() == null ? "owned" : "written-off";
    return List.of(
        Cell.of(asset.number()).to(MergerPages.ASSETS + "/" + asset.id()),
        Cell.of(asset.name()),
        Cell.key("mergers.asset.kind." + asset.kind()),
        Cell.of(names.get(asset.unit())),
        Cell.of(asset.quantity()),
        Cell.of(asset.value()),
        Cell.key("mergers.asset.condition." + asset.condition()),
        Cell.of(asset.keeperName()),
        Cell.key("mergers.asset.standing." + standing).toned(MergerPages.tone(standing)));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page("directory/mergers/web/asset", new AssetPage(assets.open(actor, id)));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    assets.require(actor);
    return entering(
        actor,
        EntryPage.blank()
            .with("version", 1)
            .with("quantity", 1)
            .with("condition", Asset.Condition.GOOD)
            .with("unit", actor.unit()));
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> saved(sent, assets.enter(actor, typed(entered, entered.id()))),
        form -> entering(actor, form));
  }

  private ModelAndView entering(Actor actor, Form form) {
    return MergerPages.entry(
        "asset",
        form,
        fields(actor),
        MergerPages.ASSETS + "/new",
        Cell.key("parties.assets").to(MergerPages.ASSETS));
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    assets.require(actor);
    return correcting(actor, id, form(assets.open(actor, id).asset()));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> saved(sent, assets.correct(actor, typed(entered, id))),
        form -> correcting(actor, id, form));
  }

  private ModelAndView correcting(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "asset", form, fields(actor), MergerPages.ASSETS + "/" + id + "/edit", back(actor, id));
  }

  @GetMapping("/{id}/writing-off")
  ModelAndView writingOff(Actor actor, @PathVariable UUID id) {
    access.require(actor, "assets.write-off");
    return writingOff(actor, id, EntryPage.blank().with("on", clock.today()));
  }

  @PostMapping("/{id}/writing-off")
  ModelAndView writeOff(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          entered.check();
          return saved(
              sent,
              assets.writeOff(actor, id, new Asset.WrittenOff(on.get(), entered.text("why"))));
        },
        form -> writingOff(actor, id, form));
  }

  private ModelAndView writingOff(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "writing-off",
        form,
        List.of(
            Field.day("on", "mergers.asset.written-off-on").must(),
            Field.text("why", "mergers.why").must()),
        MergerPages.ASSETS + "/" + id + "/writing-off",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(assets.open(actor, id).asset().name()).to(MergerPages.ASSETS + "/" + id);
  }

  private List<Field> fields(Actor actor) {
    return List.of(
        Field.hidden("version"),
        Field.choice("unit", "mergers.asset.unit", choices(units.of(actor, clock.today()))).must(),
        Field.brief("number", "mergers.asset.number").must(),
        Field.line("name", "mergers.asset.name").must(),
        Field.among("kind", "mergers.asset.kind", Asset.Kind.class).must(),
        Field.number("quantity", "mergers.asset.quantity").must(),
        Field.money("value", "mergers.asset.value").withHint(),
        Field.among("condition", "mergers.asset.condition", Asset.Condition.class).must(),
        Field.line("place", "mergers.asset.place"),
        Field.choice(
                "keeper",
                "mergers.asset.keeper",
                assets.keepers(actor).stream()
                    .map(account -> new Choice(account.id().toString(), account.name()))
                    .toList())
            .withHint(),
        Field.text("note", "mergers.asset.note"));
  }

  private static Asset typed(Entered entered, UUID id) {
    var version = entered.count("version");
    var unit = entered.chosen("unit");
    var kind = entered.choice("kind", Asset.Kind.class);
    var quantity = entered.count("quantity");
    var value = entered.money("value");
    var condition = entered.choice("condition", Asset.Condition.class);
    var keeper = entered.text("keeper").isEmpty() ? null : entered.chosen("keeper");
    entered.check();
    return new Asset(
        id,
        unit.get(),
        entered.text("number"),
        entered.text("name"),
        kind.get(),
        quantity.get(),
        value,
        condition.get(),
        entered.text("place"),
        entered.text("note"),
        keeper == null ? null : keeper.get(),
        "",
        null,
        version.get(),
        "");
  }

  private static Form form(Asset known) {
    return EntryPage.blank()
        .with("version", known.version())
        .with("unit", known.unit())
        .with("number", known.number())
        .with("name", known.name())
        .with("kind", known.kind())
        .with("quantity", known.quantity())
        .with("value", known.value())
        .with("condition", known.condition())
        .with("place", known.place())
        .with("note", known.note())
        .with("keeper", known.keeper());
  }

  private static List<Choice> choices(List<Unit> units) {
    return units.stream().map(unit -> new Choice(unit.id().toString(), unit.name())).toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static ModelAndView saved(SentForm sent, Asset asset) {
    return sent.done(MergerPages.ASSETS + "/" + asset.id(), "mergers.done.saved");
  }
}
