package org.opendost.regulatory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.site.SiteExample.COLLEAGUE;
import static org.opendost.regulatory.site.SiteExample.OFFICER;
import static org.opendost.regulatory.site.SiteExample.atNow;
import static org.opendost.regulatory.site.SiteExample.faults;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Visits;

/// Minutes signed on a telephone stay what was signed, and so does what they are about.
@OfficeTest
class FrozenMinutesTest {

  private final SiteExample example;
  private final SiteEntries entries;
  private final Visits visits;

  FrozenMinutesTest(
      Organisations organisations,
      People people,
      Missions missions,
      SiteEntries entries,
      Visits visits) {
    this.example = new SiteExample(organisations, people, missions);
    this.entries = entries;
    this.visits = visits;
  }

  @Test
  void standWithTheirHashTheRefusalNoted() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          entries.keep(OFFICER, visit);
          var minutes = SiteExample.minutes(OFFICER, site, visit.id(), "07/BB", List.of(visit));
          assertThat(entries.keep(OFFICER, minutes)).isEqualTo(new Sent.Kept());

          var kept = entries.find(OFFICER, minutes.id());
          assertThat(kept.sha256()).isEqualTo(PhoneEntry.hash(minutes.body()));
          assertThat(Signature.of(kept.body())).extracting(Signature::name).contains("Tô Suối Mẫu");
          var signed = visits.open(OFFICER, visit.id()).minutes();
          assertThat(signed).isNotNull();
          assertThat(signed.refusal()).isEqualTo("Chủ quán vắng mặt");
          assertThat(signed.number()).isEqualTo("07/BB");
        });
  }

  @Test
  void areRefusedWhenALetterChangedOnTheWay() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          entries.keep(OFFICER, visit);
          var minutes = SiteExample.minutes(OFFICER, site, visit.id(), "08/BB", List.of());
          var altered =
              new PhoneEntry(
                  minutes.id(),
                  minutes.visit(),
                  minutes.kind(),
                  minutes.officer(),
                  minutes.time(),
                  "",
                  minutes.body().replace("Đã xem nhãn", "Nhãn đạt"),
                  minutes.sha256());
          assertThat(faults(() -> entries.keep(OFFICER, altered)))
              .containsExactly("site.fault.altered");
          assertThat(visits.open(OFFICER, visit.id()).isSigned()).isFalse();
        });
  }

  @Test
  void areRefusedWhenWhatTheyAreAboutWasSentWithOtherWords() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          entries.keep(OFFICER, visit);
          var signed = SiteExample.note(OFFICER, visit.id(), "Cân lệch 5 g");
          var words = signed.body().replace("5 g", "1 g");
          entries.keep(
              OFFICER,
              SiteExample.entry(
                  OFFICER, signed.id(), visit.id(), EntryKind.NOTE, signed.time(), "", words));
          var minutes =
              SiteExample.minutes(OFFICER, site, visit.id(), "09/BB", List.of(visit, signed));
          assertThat(faults(() -> entries.keep(OFFICER, minutes)))
              .containsExactly("site.fault.not-as-signed");
        });
  }

  @Test
  void areNotReplacedByAColleaguesWhoseOwnAreShownBesideThem() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          entries.keep(OFFICER, visit);
          entries.keep(
              OFFICER, SiteExample.minutes(OFFICER, site, visit.id(), "10/BB", List.of(visit)));
          var other = SiteExample.minutes(COLLEAGUE, site, visit.id(), "10/BB", List.of(visit));
          var conflict = (Sent.Conflict) entries.keep(COLLEAGUE, other);
          assertThat(conflict.theirs()).containsEntry("number", "10/BB");
          assertThat(conflict.by()).isEqualTo(OFFICER.name());
          assertThat(conflict.seen()).as("nothing moves signed minutes").isNull();
        });
  }

  @Test
  void needASketchOfTheTeamAndOneOfWhoeverIsSaidToHaveSigned() {
    atNow(
        () -> {
          var site = example.site();
          var visit = SiteExample.begun(OFFICER, site, 10, "");
          entries.keep(OFFICER, visit);
          var minutes = SiteExample.minutes(OFFICER, site, visit.id(), "11/BB", List.of());
          assertThat(refusal(minutes, "M10 20L30 40", "<script>"))
              .containsExactly("site.fault.no-sketch");
          assertThat(refusal(minutes, "\"TEAM\"", "\"ESTABLISHMENT\""))
              .containsExactly("site.fault.no-sketch-of-team");
          assertThat(refusal(minutes, "\"signedFor\":\"\"", "\"signedFor\":\"Bà Chủ\""))
              .containsExactly("site.fault.no-sketch");
        });
  }

  private List<String> refusal(PhoneEntry minutes, String words, String others) {
    var changed =
        SiteExample.entry(
            OFFICER,
            minutes.id(),
            minutes.visit(),
            EntryKind.MINUTES,
            minutes.time(),
            "",
            minutes.body().replace(words, others));
    return faults(() -> entries.keep(OFFICER, changed));
  }
}
