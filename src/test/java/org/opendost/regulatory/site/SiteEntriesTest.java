package org.opendost.regulatory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.site.SiteExample.COLLEAGUE;
import static org.opendost.regulatory.site.SiteExample.OFFICER;
import static org.opendost.regulatory.site.SiteExample.atNow;
import static org.opendost.regulatory.site.SiteExample.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.regulatory.goods.Labels;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.site.SiteExample.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is sent from telephones: once, in any order, and never over what a colleague wrote.
@OfficeTest
class SiteEntriesTest {

  private final SiteExample example;
  private final SiteEntries entries;
  private final Visits visits;
  private final Lots lots;
  private final Labels labels;
  private final JdbcClient jdbc;

  SiteEntriesTest(
      Organisations organisations,
      People people,
      Missions missions,
      SiteEntries entries,
      Visits visits,
      Lots lots,
      Labels labels,
      JdbcClient jdbc) {
    this.example = new SiteExample(organisations, people, missions);
    this.entries = entries;
    this.visits = visits;
    this.lots = lots;
    this.labels = labels;
    this.jdbc = jdbc;
  }

  @Test
  void keepsThePackageOnceHoweverOftenAndInWhateverOrderItIsSent() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          var about =
              List.of(
                  visit,
                  SiteExample.lot(OFFICER, visit.id(), "Miến dong", "10"),
                  SiteExample.lot(OFFICER, visit.id(), "Bánh khảo", ""),
                  SiteExample.note(OFFICER, visit.id(), "Kho sạch"));
          var sent = new ArrayList<>(about);
          sent.add(SiteExample.minutes(OFFICER, site, visit.id(), "01/BB", about));
          var order = new Random(7);
          for (int round = 0; round < 6; round++) {
            Collections.shuffle(sent, order);
            sent.forEach(this::sent);
          }

          assertThat(sent).allSatisfy(each -> assertThat(sent(each)).isEqualTo("Known"));
          assertThat(lots.of(OFFICER, visit.id())).hasSize(2);
          assertThat(entries.of(OFFICER, visit.id())).hasSize(5);
          assertThat(visits.open(OFFICER, visit.id()).isSigned()).isTrue();
        });
  }

  @Test
  void takesAllThatATelephoneWithAWrongClockSendsAtItsTrueMomentAndSaysSo() {
    atNow(
        () -> {
          var site = example.site();
          var visit =
              SiteExample.fast(Duration.ofHours(3), SiteExample.begun(OFFICER, site, 10, ""));
          var note =
              SiteExample.fast(
                  Duration.ofHours(3), SiteExample.note(OFFICER, visit.id(), "Kho sạch"));
          assertThat(sent(visit)).isEqualTo("Kept");
          assertThat(sent(note)).isEqualTo("Kept");
          var signed =
              SiteExample.minutes(OFFICER, site, visit.id(), "01/BB", List.of(visit, note));
          assertThat(sent(SiteExample.fast(Duration.ofHours(3), signed))).isEqualTo("Kept");

          assertThat(visits.open(OFFICER, visit.id()).isSigned()).isTrue();
          var begun = visits.open(OFFICER, visit.id()).begunAt();
          assertThat(Duration.between(SiteExample.DOWN, begun))
              .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
          assertThat(entries.of(OFFICER, visit.id()))
              .hasSize(3)
              .allSatisfy(
                  kept -> {
                    assertThat(kept.doubtful()).isTrue();
                    assertThat(kept.at()).isBefore(SiteExample.NOW);
                  });
        });
  }

  @Test
  void saysWhyMinutesAreNotTakenThatSomebodyWithAnInterestSigned() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          sent(visit);
          example.declare(site, "Vợ là chủ quán");
          var signed = SiteExample.minutes(OFFICER, site, visit.id(), "01/BB", List.of(visit));
          assertThat(faults(() -> entries.keep(OFFICER, signed)))
              .containsExactly("inspection.fault.interested-signs");
          assertThat(visits.open(OFFICER, visit.id()).isSigned()).isFalse();
          assertThat(entries.of(OFFICER, visit.id())).hasSize(1);
        });
  }

  @Test
  void keepsOneOfTwoSendsAtTheSameMoment() throws Exception {
    var visit = OfficeClock.at(SiteExample.NOW, () -> begun(example.site()));
    var lot = SiteExample.lot(OFFICER, visit, "Chè dây", "");
    try (var workers = Executors.newFixedThreadPool(4)) {
      var sends =
          Collections.nCopies(
              4,
              (java.util.concurrent.Callable<String>)
                  () -> OfficeClock.at(SiteExample.NOW, () -> sent(lot)));
      assertThat(
              workers.invokeAll(sends).stream()
                  .map(
                      each -> {
                        try {
                          return each.get();
                        } catch (Exception failed) {
                          return failed.toString();
                        }
                      }))
          .containsExactlyInAnyOrder("Kept", "Known", "Known", "Known");
    }
    assertThat(lots.of(OFFICER, visit)).hasSize(1);
  }

  @Test
  void waitsForWhatAnEntryBelongsTo() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          var note = SiteExample.note(OFFICER, visit.id(), "Đến trước");
          var minutes =
              SiteExample.minutes(OFFICER, site, visit.id(), "02/BB", List.of(visit, note));
          assertThatThrownBy(() -> entries.keep(OFFICER, note)).isInstanceOf(NotFound.class);
          sent(visit);
          assertThat(entries.keep(OFFICER, minutes))
              .isEqualTo(new Sent.Missing(List.of(note.id())));
          sent(note);
          assertThat(sent(minutes)).isEqualTo("Kept");
        });
  }

  @Test
  void refusesWithPlainWordsAndTakesTheEntryOnceItIsMended() {
    atNow(
        () -> {
          var visit = begun(example.site());
          var wrong = SiteExample.lot(OFFICER, visit, "Miến dong", "101");
          assertThat(faults(() -> entries.keep(OFFICER, wrong)))
              .containsExactly("goods.fault.sold-more");
          assertThat(entries.of(OFFICER, visit)).hasSize(1);

          var words = wrong.body().replace("\"101\"", "\"11\"");
          var mended =
              SiteExample.entry(OFFICER, wrong.id(), visit, EntryKind.LOT, wrong.time(), "", words);
          assertThat(sent(mended)).isEqualTo("Kept");
          assertThat(entries.keep(OFFICER, wrong)).isInstanceOf(Sent.Conflict.class);
          assertThat(lots.open(OFFICER, wrong.id()).lot().facts().sold())
              .isEqualByComparingTo("11");
        });
  }

  @Test
  void showsAColleaguesLotOfTheSameNameInsteadOfWritingASecond() {
    atNow(
        () -> {
          var visit = begun(example.site());
          var theirs = SiteExample.lot(COLLEAGUE, visit, "Miến dong", "20");
          entries.keep(COLLEAGUE, theirs);
          var mine = SiteExample.lot(OFFICER, visit, "miến DONG", "10");
          var conflict = (Sent.Conflict) entries.keep(OFFICER, mine);
          assertThat(conflict.by()).isEqualTo(COLLEAGUE.name());
          assertThat(conflict.theirs()).containsEntry("sold", "20");
          assertThat(conflict.theirId()).isEqualTo(theirs.id());
          assertThat(lots.of(OFFICER, visit)).hasSize(1);

          assertThat(sent(seeing(mine, conflict))).isEqualTo("Kept");
          assertThat(lots.of(OFFICER, visit)).hasSize(2);
        });
  }

  @Test
  void neverWritesOverWhatAColleagueFoundOfALabel() {
    atNow(
        () -> {
          var visit = begun(example.site());
          var lot = SiteExample.lot(OFFICER, visit, "Miến dong", "");
          sent(lot);
          entries.keep(COLLEAGUE, label(COLLEAGUE, visit, lot.id(), true));
          var mine = label(OFFICER, visit, lot.id(), false);
          var conflict = (Sent.Conflict) entries.keep(OFFICER, mine);
          assertThat(conflict.by()).isEqualTo(COLLEAGUE.name());
          assertThat(labels.found(OFFICER, visit).get(lot.id())).allMatch(each -> each.kept());

          assertThat(sent(seeing(mine, conflict))).isEqualTo("Kept");
          assertThat(labels.found(OFFICER, visit).get(lot.id())).noneMatch(each -> each.kept());
        });
  }

  @Test
  void showsAColleaguesOpenVisitToTheSamePlace() {
    atNow(
        () -> {
          var site = example.site();
          var theirs = SiteExample.begun(COLLEAGUE, site, 10, "");
          entries.keep(COLLEAGUE, theirs);
          var mine = SiteExample.begun(OFFICER, site, 15, "");
          assertThat(((Sent.Conflict) entries.keep(OFFICER, mine)).theirId())
              .isEqualTo(theirs.id());
          assertThat(sent(SiteExample.begun(OFFICER, site, 15, theirs.id().toString())))
              .isEqualTo("Kept");
        });
  }

  @Test
  void takesNothingMoreOnceTheMinutesAreSigned() {
    atNow(
        () -> {
          var site = example.site();
          var visit = begun(site);
          sent(SiteExample.minutes(OFFICER, site, visit, "03/BB", List.of()));
          assertThat(
                  faults(() -> entries.keep(COLLEAGUE, SiteExample.note(COLLEAGUE, visit, "Muộn"))))
              .containsExactly("goods.fault.minutes-stand");
          assertThat(faults(() -> sent(SiteExample.lot(OFFICER, visit, "Muộn", ""))))
              .containsExactly("goods.fault.minutes-stand");
        });
  }

  @Test
  void takesAnEntryOnlyFromWhoWroteItDownAndMaySend() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          assertThat(faults(() -> entries.keep(COLLEAGUE, visit)))
              .containsExactly("site.fault.another-officer");
          var clerk = new Actor(Uuid7.next(), "Một cửa", Set.of(Role.CLERK), null, null);
          assertThatThrownBy(() -> entries.keep(clerk, visit)).isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void letsNobodyChangeWhatWasSentNotEvenInTheDatabase() {
    atNow(
        () -> {
          var visit = begun(example.site());
          assertThatThrownBy(
                  () ->
                      jdbc.sql("update site.entry set taken_at = now() where id = :id")
                          .param("id", visit)
                          .update())
              .hasMessageContaining("stands as it was sent");
          assertThatThrownBy(
                  () ->
                      jdbc.sql("delete from site.entry where id = :id").param("id", visit).update())
              .hasMessageContaining("stands as it was sent");
        });
  }

  private UUID begun(Site site) {
    var visit = SiteExample.begun(OFFICER, site, 10, "");
    assertThat(sent(visit)).isEqualTo("Kept");
    return visit.id();
  }

  /// What became of an entry of the officer's, one that waits for another included.
  private String sent(PhoneEntry entry) {
    try {
      return entries.keep(OFFICER, entry).getClass().getSimpleName();
    } catch (NotFound parent) {
      return "Missing";
    }
  }

  private PhoneEntry label(Actor officer, UUID visit, UUID lot, boolean kept) {
    var findings =
        lots.open(officer, lot).requirements().stream()
            .map(
                each ->
                    "{\"requirement\":\"%s\",\"kept\":\"%s\",\"note\":\"%s\"}"
                        .formatted(each.id(), kept, kept ? "" : "Thiếu"))
            .toList();
    return SiteExample.entry(
        officer,
        Uuid7.next(),
        visit,
        EntryKind.LABEL,
        SiteExample.rightly(30),
        "",
        "{\"lot\":\"%s\",\"findings\":%s}".formatted(lot, findings));
  }

  private static PhoneEntry seeing(PhoneEntry entry, Sent.Conflict conflict) {
    return new PhoneEntry(
        entry.id(),
        entry.visit(),
        entry.kind(),
        entry.officer(),
        entry.time(),
        java.util.Objects.requireNonNull(conflict.seen()),
        entry.body(),
        entry.sha256());
  }
}
