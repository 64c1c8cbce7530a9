package org.opendost.regulatory.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.inspection.Minutes;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visit;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Component;

/// Writes down visits, demands and minutes that were made on a telephone.
@Component
class VisitWriting {

  private final Missions missions;
  private final Visits visits;
  private final SiteRows rows;
  private final Colleagues colleagues;

  VisitWriting(Missions missions, Visits visits, SiteRows rows, Colleagues colleagues) {
    this.missions = missions;
    this.visits = visits;
    this.rows = rows;
    this.colleagues = colleagues;
  }

  /// Begins a visit, unless a colleague's to the same place is open that the officer has not seen.
  Sent begin(Actor actor, PhoneEntry entry, Body body, Instant at) {
    var sent = body.entered();
    var mission = sent.chosen("mission");
    var establishment = sent.chosen("establishment");
    sent.check();
    rows.lock(establishment.get());
    var seen = Set.of(entry.seen().split(" "));
    for (var other : missions.open(actor, mission.get()).visitsTo(establishment.get())) {
      if (!other.isSigned()
          && OfficeClock.date(other.begunAt()).equals(OfficeClock.date(at))
          && !seen.contains(other.id().toString())) {
        return colleagues.conflict(
            other.id(),
            "visit.begun",
            Map.of("present", other.present(), "begunAt", other.begunAt()),
            other.id(),
            (entry.seen() + " " + other.id()).strip());
      }
    }
    visits.begin(actor, entry.id(), establishment.get(), at, sent.text("present"));
    return new Sent.Kept();
  }

  Sent demand(Actor actor, PhoneEntry entry, Body body) {
    var sent = body.entered();
    var due = sent.day("dueOn");
    sent.check();
    visits.demand(
        actor, entry.id(), entry.visit(), sent.text("finding"), sent.text("demand"), due.get());
    return new Sent.Kept();
  }

  /// Signs the minutes with what stands in the text that was signed, and with nothing else. What
  /// they are about has arrived before, word for word as it was when they were signed.
  Sent sign(Actor actor, PhoneEntry entry, Body body, Instant at) {
    var visit = visits.open(actor, entry.visit());
    if (visit.isSigned()) {
      return signedAlready(visit);
    }
    var missing = missing(body);
    if (!missing.isEmpty()) {
      return new Sent.Missing(missing);
    }
    if (!body.id("visit").filter(entry.visit()::equals).isPresent()) {
      throw new InvalidInput("", "site.fault.altered");
    }
    checkSignatures(body);
    var text = body.entered();
    visits.sign(
        actor,
        entry.visit(),
        new Minutes(
            text.text("number"),
            at.isBefore(visit.begunAt()) ? visit.begunAt() : at,
            body.ids("members"),
            text.text("signedFor"),
            text.text("refusal"),
            text.text("witness"),
            text.text("summary")));
    return new Sent.Kept();
  }

  private Sent signedAlready(Visit visit) {
    var minutes = visit.minutes();
    var theirs = new LinkedHashMap<String, Object>();
    if (minutes != null) {
      theirs.put("number", minutes.number());
      theirs.put("summary", minutes.summary());
      theirs.put("signedFor", minutes.signedFor());
      theirs.put("refusal", minutes.refusal());
    }
    return colleagues.conflict(visit.id(), "visit.minutes-signed", theirs, null, null);
  }

  /// What the minutes name and has not arrived; what arrived with other words was never signed.
  private List<UUID> missing(Body body) {
    var covered = new LinkedHashMap<UUID, String>();
    for (var each : body.list("covers")) {
      each.id("id").ifPresent(id -> covered.put(id, each.text("sha256")));
    }
    var arrived = rows.hashes(List.copyOf(covered.keySet()));
    var missing = new ArrayList<UUID>();
    covered.forEach(
        (id, hash) -> {
          var there = arrived.get(id);
          if (there == null) {
            missing.add(id);
          } else if (!there.equals(hash)) {
            throw new InvalidInput("", "site.fault.not-as-signed");
          }
        });
    return missing;
  }

  /// Whoever is said to have signed has drawn something; who refused has not.
  private static void checkSignatures(Body body) {
    var signatures = Signature.of(body);
    if (signatures.stream().noneMatch(Signature::ofTheTeam)) {
      throw new InvalidInput("members", "site.fault.no-sketch-of-team");
    }
    var other = signatures.stream().anyMatch(each -> !each.ofTheTeam());
    if (other == body.text("signedFor").isBlank()) {
      throw new InvalidInput("signedFor", "site.fault.no-sketch");
    }
  }
}
