package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.radiation.Ask;
import org.opendost.regulatory.radiation.DossierSteps;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.EquipmentClass;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The lists of radiation safety, on the screen and as files.
@Controller
class RegistersController implements NavigationEntries {

  private static final String BASE = "/office/radiation";
  private static final UUID NO_ID = new UUID(0, 0);

  private final Registers registers;
  private final Texts texts;
  private final OfficeClock clock;

  RegistersController(Registers registers, Texts texts, OfficeClock clock) {
    this.registers = registers;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("radiation.title", BASE, "radiation.read", 200));
  }

  @GetMapping(BASE)
  Object dossiers(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return list(
        request,
        "dossiers",
        List.of(
            Column.of("radiation.code").sorts("code").filters("code"),
            Column.of("radiation.procedure")
                .among(
                    "kind",
                    "radiation.procedure.",
                    Arrays.stream(Kind.values()).map(Kind::code).toList()),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.submitted").sorts("submitted"),
            Column.of("radiation.step").among("step", "radiation.step.", DossierSteps.ALL),
            Column.of("radiation.due").sorts("due"),
            Column.of("radiation.handler").filters("handler")),
        ask -> registers.dossiers(actor, ask),
        line -> dossier(line, today),
        registers.counts(actor));
  }

  @GetMapping(BASE + "/facilities")
  Object facilities(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return list(
        request,
        "facilities",
        List.of(
            Column.of("radiation.facility").sorts("name").filters("name"),
            Column.of("radiation.address").filters("address"),
            Column.of("radiation.head"),
            Column.of("radiation.phone"),
            Column.of("radiation.devices").sorts("devices").ofFigures(),
            Column.of("radiation.workers").ofFigures(),
            Column.of("radiation.licensed-until").sorts("until")),
        ask -> registers.facilities(actor, ask),
        line ->
            List.of(
                Cell.of(line.name()).to(BASE + "/facilities/" + line.id()),
                Cell.of(line.address()),
                Cell.of(line.head()),
                Cell.of(line.phone()),
                Cell.of(line.devices()),
                Cell.of(line.workers()),
                expiry(line.licensedUntil(), today)),
        null);
  }

  @GetMapping(BASE + "/equipment")
  Object equipment(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return list(
        request,
        "equipment",
        List.of(
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.class")
                .among(
                    "class",
                    "radiation.class.",
                    Arrays.stream(EquipmentClass.values()).map(EquipmentClass::code).toList()),
            Column.of("radiation.model").sorts("label").filters("label"),
            Column.of("radiation.tube"),
            Column.of("radiation.room"),
            Column.of("radiation.state")
                .among(
                    "status",
                    "radiation.status.",
                    Arrays.stream(Equipment.Status.values()).map(Equipment.Status::code).toList()),
            Column.of("radiation.verified-until").sorts("verified"),
            Column.of("radiation.licence").filters("licence")),
        ask -> registers.devices(actor, ask),
        line ->
            List.of(
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.key("radiation.class." + Keys.ending(line.deviceClass().code())),
                Cell.of(line.label()).to(BASE + "/equipment/" + line.id()),
                Cell.of(line.tubeSerial()),
                Cell.of(line.room()),
                Cell.key(Keys.status(line.status())),
                expiry(line.verifiedUntil(), today),
                Cell.of(line.licence())),
        null);
  }

  @GetMapping(BASE + "/workers")
  Object workers(Actor actor, HttpServletRequest request) {
    return list(
        request,
        "workers",
        List.of(
            Column.of("radiation.name").sorts("name").filters("name"),
            Column.of("radiation.birth-year").ofFigures(),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.position"),
            Column.of("radiation.certificate"),
            Column.of("radiation.safety-officer")
                .among("officer", "radiation.yes.", List.of("true", "false"))),
        ask -> registers.workers(actor, ask),
        line ->
            List.of(
                Cell.of(line.name()).to(BASE + "/workers/" + line.id()),
                Cell.of(String.valueOf(line.birthYear())),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.of(line.position()),
                Cell.of(line.trainingCertificate()),
                Cell.key("radiation.yes." + line.safetyOfficer())),
        null);
  }

  @GetMapping(BASE + "/licences")
  Object licences(Actor actor, HttpServletRequest request) {
    return list(
        request,
        "licences",
        List.of(
            Column.of("radiation.number").sorts("number").filters("number"),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.issued-on").sorts("issued"),
            Column.of("radiation.expires-on").sorts("expires"),
            Column.of("radiation.devices").ofFigures(),
            Column.of("radiation.state")
                .among(
                    "standing",
                    "radiation.standing.",
                    List.of("in_force", "expired", "replaced", "revoked"))),
        ask -> registers.licences(actor, ask),
        line ->
            List.of(
                Cell.of(line.number()).to(BASE + "/licences/" + line.id()),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.of(line.issuedOn()),
                Cell.of(line.expiresOn()),
                Cell.of(line.devices()),
                Cell.key(Keys.standing(line.standing())).toned(Keys.tone(line.standing()))),
        null);
  }

  @GetMapping(BASE + "/expiring")
  Object expiring(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return list(
        request,
        "expiring",
        List.of(
            Column.of("radiation.expires-on"),
            Column.of("radiation.days-left").ofFigures(),
            Column.of("radiation.what"),
            Column.of("radiation.subject"),
            Column.of("radiation.facility")),
        ask -> new Ask.Page<>(registers.expiring(actor, 60), null),
        line ->
            List.of(
                Cell.of(line.expiresOn()),
                Cell.of(today.until(line.expiresOn(), ChronoUnit.DAYS)),
                Cell.key("radiation.what." + line.what()),
                Cell.of(line.label())
                    .to(
                        BASE
                            + (line.what().equals("licence") ? "/licences/" : "/equipment/")
                            + line.id()),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility())),
        null);
  }

  private <T> Object list(
      HttpServletRequest request,
      String tab,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells,
      Registers.@Nullable Counts counts) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var page = read.apply(ask(listing, format.isEmpty() ? Ask.SCREEN : Ask.FILE));
    var rows = page.lines().stream().map(cells).toList();
    if (!format.isEmpty()) {
      return new Export(
              "an-toan-buc-xa-" + tab,
              columns.stream().map(column -> texts.text("vi", column.key())).toList(),
              rows.stream()
                  .map(row -> row.stream().map(cell -> cell.exported(texts)).toList())
                  .toList())
          .answer(format);
    }
    var after = page.after();
    return Shown.page(
        "regulatory/radiation/web/register",
        new RegisterPage(
            tab, listing, columns, rows, counts, after == null ? null : after.toString()));
  }

  private static Ask ask(Listing listing, int most) {
    return new Ask(
        listing.parameters(),
        listing.value("sort"),
        listing.descending(),
        id(listing.after()),
        most);
  }

  /// The id of the last line of the page before; one that is none leads to an empty page.
  private static @Nullable UUID id(@Nullable String after) {
    if (after == null) {
      return null;
    }
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException notOne) {
      return NO_ID;
    }
  }

  private static List<Cell> dossier(Registers.DossierLine line, LocalDate today) {
    return List.of(
        Cell.of(line.code()).to(BASE + "/dossiers/" + line.id()),
        Cell.key(Keys.kind(line.kind())),
        Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
        Cell.of(OfficeClock.date(line.submittedAt())),
        Cell.key(Keys.step(line.step())).toned(Keys.tone(line.step())),
        line.isLate(today) ? Cell.of(line.dueOn()).toned("late") : Cell.of(line.dueOn()),
        Cell.of(line.handlerName()));
  }

  private static Cell expiry(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return Cell.of(null);
    }
    var cell = Cell.of(day);
    if (day.isBefore(today)) {
      return cell.toned("late");
    }
    return day.isAfter(today.plusDays(60)) ? cell : cell.toned("soon");
  }
}
