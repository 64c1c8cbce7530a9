package org.opendost.regulatory.radiation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Draft;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.RenewalWindow;
import org.opendost.regulatory.radiation.Verification;

/// What an organisation has to do, has filed, and holds.
///
/// @param starts what can be filed today, with its law
/// @param windows until when each licence in force may be renewed, by its id
public record MyPage(
    LocalDate today,
    List<Facility> facilities,
    List<Holding> licences,
    List<Dossier> dossiers,
    List<Draft> drafts,
    List<Device> devices,
    Map<Kind, ProcedureVersion> starts,
    Map<UUID, RenewalWindow> windows) {

  public MyPage {
    facilities = List.copyOf(facilities);
    licences = List.copyOf(licences);
    dossiers = List.copyOf(dossiers);
    drafts = List.copyOf(drafts);
    devices = List.copyOf(devices);
    windows = Map.copyOf(windows);
  }

  /// A licence with how it stands today.
  public record Holding(Licence licence, Licence.Standing standing) {}

  /// A device with how long it is verified.
  public record Device(Equipment device, @Nullable Verification verification) {}

  /// Something that waits for the organisation.
  ///
  /// @param late whether its day has passed or is near
  public record Todo(
      String key, List<Object> arguments, String href, String actionKey, boolean late) {

    public Todo {
      arguments = List.copyOf(arguments);
    }
  }

  /// What waits for the organisation, papers before results before what expires.
  public List<Todo> todo() {
    var all = new ArrayList<Todo>();
    for (var dossier : dossiers) {
      var href = "/my/radiation/dossiers/" + dossier.id();
      switch (dossier.step()) {
        case "INTAKE_SUPPLEMENT", "SUPPLEMENT" ->
            all.add(
                new Todo(
                    "radiation.todo.supplement",
                    List.of(dossier.code()),
                    href,
                    "radiation.todo.supply",
                    true));
        case "FEE_DUE" ->
            all.add(
                new Todo(
                    "radiation.todo.fee",
                    List.of(dossier.code(), dossier.fee().amount()),
                    href,
                    "radiation.todo.open",
                    true));
        case "AT_DESK" ->
            all.add(
                new Todo(
                    "radiation.todo.result",
                    List.of(dossier.code()),
                    href,
                    "radiation.todo.open",
                    false));
        default -> {}
      }
    }
    for (var held : licences) {
      renewal(held, all);
    }
    for (var device : devices) {
      verification(device, all);
    }
    return all;
  }

  private void renewal(Holding held, List<Todo> all) {
    var licence = held.licence();
    var window = windows.get(licence.id());
    var renewing =
        dossiers.stream()
            .anyMatch(
                dossier ->
                    licence.id().equals(dossier.previousLicence()) && dossier.result() == null);
    if (window == null || renewing || today.isBefore(window.lastDay().minusDays(60))) {
      return;
    }
    all.add(
        window.isOpenOn(today)
            ? new Todo(
                "radiation.todo.renew",
                List.of(licence.number(), day(licence.expiresOn()), day(window.lastDay())),
                "/my/radiation/new/licence-renewal?licence=" + licence.id(),
                "radiation.todo.start-renewal",
                false)
            : new Todo(
                "radiation.todo.renew-late",
                List.of(licence.number(), day(licence.expiresOn()), day(window.lastDay())),
                "/my/radiation/new/licence-new",
                "radiation.todo.start-new",
                true));
  }

  private void verification(Device each, List<Todo> all) {
    var verification = each.verification();
    if (each.device().status() != Equipment.Status.IN_USE
        || verification == null
        || today.until(verification.expiresOn(), ChronoUnit.DAYS) > 60) {
      return;
    }
    all.add(
        new Todo(
            "radiation.todo.verify",
            List.of(each.device().label(), each.device().room(), day(verification.expiresOn())),
            "/my/radiation#devices",
            "radiation.todo.see",
            verification.expiresOn().isBefore(today)));
  }

  /// How many days a licence still holds.
  public long daysLeft(Licence licence) {
    return today.until(licence.expiresOn(), ChronoUnit.DAYS);
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
  }
}
