package org.opendost.regulatory.penalties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;

/// An officer, a director and a shop in March 2020, as the tests of penalties meet them.
record PenaltyWorld(Penalties penalties, Proposals proposals, Organisations organisations) {

  static final Actor OFFICER = actor("Chu Suối Mẫu", Role.SPECIALIST);
  static final Actor DIRECTOR = actor("Đinh Đồi Mẫu", Role.DIRECTOR);
  static final LocalDate DAY = LocalDate.of(2020, 3, 16);
  static final UUID LABEL_UNTIL_2021 = UUID.fromString("0197f0a0-0000-7000-8000-000000240007");
  static final UUID LABEL_OF_LITTLE = UUID.fromString("0197f0a0-0000-7000-8000-000000240006");
  static final UUID LABEL_SINCE_2022 = UUID.fromString("0197f0a0-0000-7000-8000-000000240008");

  /// Minutes that were made.
  UUID recorded(@Nullable UUID organisation) {
    var typed = minutes(organisation, LABEL_UNTIL_2021);
    record(typed);
    return typed.id();
  }

  void record(ViolationMinutes typed) {
    on(DAY, () -> penalties.record(OFFICER, typed));
  }

  void decide(UUID minutes, long fine, Remedy... remedies) {
    decide(minutes, content(fine, remedies));
  }

  void decide(UUID minutes, Proposal.Content content) {
    propose(minutes, content);
    sign(minutes);
  }

  void propose(UUID minutes, Proposal.Content content) {
    var last = penalties.open(OFFICER, minutes).proposal();
    var after = last == null ? null : last.id();
    on(DAY, () -> proposals.propose(OFFICER, Uuid7.next(), minutes, after, content));
  }

  void sign(UUID minutes) {
    on(DAY, () -> penalties.decide(DIRECTOR, signature(minutes)));
  }

  /// A signature under what is proposed.
  Signature signature(UUID minutes) {
    var id = Uuid7.next();
    var proposal = Objects.requireNonNull(penalties.open(OFFICER, minutes).proposal());
    return new Signature(id, minutes, proposal.id(), "QĐ" + id, DAY, "Giám đốc");
  }

  /// The decision that stands.
  UUID decided(UUID minutes) {
    return Objects.requireNonNull(penalties.open(OFFICER, minutes).decision()).id();
  }

  void step(UUID minutes, Step.Kind kind) {
    var decision = kind.needsDecision() ? decided(minutes) : null;
    step(new Step(Uuid7.next(), minutes, decision, kind, DAY, "", "Đã làm"));
  }

  void step(Step step) {
    on(
        DAY,
        () -> {
          if (step.kind().isOfDecider()) {
            penalties.amend(DIRECTOR, step);
          } else {
            penalties.step(OFFICER, step);
          }
        });
  }

  void pay(UUID minutes, long amount, String receipt) {
    var payment = new Payment(Uuid7.next(), decided(minutes), DAY, amount, receipt);
    on(DAY, () -> penalties.pay(OFFICER, minutes, payment));
  }

  UUID shop() {
    var shop = Uuid7.next();
    organisations.register(
        Actor.system("test"),
        new Organisation(
            shop,
            "Tiệm vàng Mẫu " + shop,
            "",
            null,
            OrganisationKind.ENTERPRISE,
            "Phường Mẫu",
            "",
            "",
            ""));
    return shop;
  }

  static Proposal.Content content(long fine, Remedy... remedies) {
    return new Proposal.Content(Map.of(LABEL_UNTIL_2021, fine), "", "", "", List.of(remedies));
  }

  static ViolationMinutes minutes(@Nullable UUID organisation, UUID... acts) {
    return minutes(organisation, "Bà Mẫu", acts);
  }

  static ViolationMinutes minutes(@Nullable UUID organisation, String signedFor, UUID... acts) {
    var id = Uuid7.next();
    return new ViolationMinutes(
        id,
        "BB" + id,
        Origin.none(),
        DAY,
        at(DAY),
        "Quán Mẫu",
        "Chu Suối Mẫu",
        organisation == null ? ViolatorKind.PERSON : ViolatorKind.ORGANISATION,
        organisation,
        "Bà Mẫu",
        DAY,
        DAY,
        List.of(acts),
        "",
        "",
        signedFor,
        "");
  }

  static ViolationMinutes detected(ViolationMinutes typed, LocalDate on) {
    return with(typed, on, typed.violatorKind());
  }

  static ViolationMinutes of(ViolationMinutes typed, ViolatorKind kind) {
    return with(typed, typed.detectedOn(), kind);
  }

  private static ViolationMinutes with(
      ViolationMinutes typed, @Nullable LocalDate detectedOn, ViolatorKind kind) {
    return new ViolationMinutes(
        typed.id(),
        typed.number(),
        typed.origin(),
        detectedOn,
        typed.madeAt(),
        typed.place(),
        typed.maker(),
        kind,
        typed.organisation(),
        typed.violator(),
        typed.actedOn(),
        typed.endedOn(),
        typed.acts(),
        typed.exhibits(),
        typed.statement(),
        typed.signedFor(),
        typed.refusal());
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  static void on(LocalDate day, Runnable work) {
    OfficeClock.at(
        day.atTime(20, 0).atZone(OfficeClock.ZONE).toInstant(),
        () -> {
          work.run();
          return "";
        });
  }

  static List<Fault> faults(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }
}
