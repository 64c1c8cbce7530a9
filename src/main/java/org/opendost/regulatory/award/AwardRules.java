package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.Map;
import org.opendost.platform.input.Faults;
import org.opendost.regulatory.award.Entry.Prize;

/// What must hold in the course of an entry. The numbers are the edition's, marked there where the
/// law behind them was not read.
final class AwardRules {

  /// Gold may come back two years after it was won; read in NĐ 37/2026/NĐ-CP Đ.59.3 only.
  private static final int GOLD_RESTS = 2;

  private AwardRules() {}

  /// Every item of the edition has points, from none to its own.
  static Faults points(Edition edition, Map<String, Integer> points) {
    var faults = new Faults();
    for (var item : edition.items()) {
      var given = points.get(item.code());
      if (given == null) {
        faults.add(item.field(), "input.required");
      } else if (given < 0 || given > item.points()) {
        faults.add(item.field(), "award.fault.points", item.points());
      }
    }
    return faults;
  }

  /// The items make a thousand points, each once.
  static Faults items(Edition edition) {
    var faults = new Faults();
    int sum = edition.items().stream().mapToInt(Edition.Item::points).sum();
    if (sum != Edition.TOTAL) {
      faults.add("items", "award.fault.sum", Edition.TOTAL, sum);
    }
    var codes = edition.items().stream().map(Edition.Item::code).toList();
    if (codes.stream().distinct().count() != codes.size()) {
      faults.add("items", "award.fault.item-twice");
    }
    return faults;
  }

  /// Whether it operated long enough when it registered, and its last gold is long enough ago.
  static Faults eligible(Edition edition, Entry entry, int year) {
    var faults = new Faults();
    if (entry.since().plusMonths(edition.months()).isAfter(entry.registeredOn())) {
      faults.add("verdict", "award.fault.months", edition.months(), entry.since());
    }
    var gold = entry.goldYear();
    if (gold != null && year <= gold + GOLD_RESTS) {
      faults.add("verdict", "award.fault.gold-rests", gold, GOLD_RESTS);
    }
    return faults;
  }

  /// A council with too few members present does not vote, and nobody votes who is not there.
  static Faults vote(Edition edition, int members, int present, int votesFor) {
    var faults = new Faults();
    if (members < 1) {
      faults.add("members", "award.fault.no-members");
    }
    if (present > members) {
      faults.add("present", "award.fault.more-present", members);
    } else if (!edition.quorum().isReachedBy(present, members)) {
      faults.add("present", "award.fault.no-quorum", edition.quorum().toString());
    }
    if (votesFor > present) {
      faults.add("votesFor", "award.fault.more-votes", present);
    }
    return faults;
  }

  /// The award from so many points on site, gold from more and for none but the best of its class
  /// (regulatory practice; NĐ 37/2026/NĐ-CP Đ.58 has the same numbers for its own prizes).
  static Faults prize(Edition edition, Entry entry, Prize prize, int bestOfClass) {
    var faults =
        new Faults()
            .required("decision", prize.decision())
            .atMost("decision", prize.decision(), 200);
    var score = entry.siteScore();
    var vote = entry.vote();
    if (score == null || vote == null || !vote.passed()) {
      return faults.add("", "award.fault.not-recommended");
    }
    int least = prize.kind() == Prize.Kind.GOLD ? edition.goldFrom() : edition.awardFrom();
    if (score < least) {
      faults.add("kind", "award.fault.too-few-points", score, least);
    } else if (prize.kind() == Prize.Kind.GOLD && score < bestOfClass) {
      faults.add("kind", "award.fault.not-best", bestOfClass);
    }
    if (prize.on().isBefore(vote.on())) {
      faults.add("on", "award.fault.before-vote", vote.on());
    }
    return faults;
  }

  static void past(Faults faults, String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      faults.add(field, "award.fault.future");
    }
  }
}
