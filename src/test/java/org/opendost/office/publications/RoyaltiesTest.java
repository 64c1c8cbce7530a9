package org.opendost.office.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.publications.PublicationExample.EDITOR;
import static org.opendost.office.publications.PublicationExample.HEAD;
import static org.opendost.office.publications.PublicationExample.MONDAY;
import static org.opendost.office.publications.PublicationExample.actor;
import static org.opendost.office.publications.PublicationExample.article;
import static org.opendost.office.publications.PublicationExample.on;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;

/// What authors of articles are paid. The last rate set is high and unconfirmed, so that the tests
/// of other works go on.
@OfficeTest
class RoyaltiesTest {

  private final PublicationExample example;
  private final PrintedContents contents;
  private final Royalties royalties;

  RoyaltiesTest(
      Periodicals periodicals,
      PrintedMatter printed,
      PrintedContents contents,
      Royalties royalties) {
    this.example = new PublicationExample(periodicals, printed);
    this.contents = contents;
    this.royalties = royalties;
  }

  @Test
  void isPaidOnceAndTellsTheSecondWhoPaid() {
    var id = write(written(), 600_000).id();
    var paid = new Royalty.Paid(MONDAY, "PC 12", "");
    on(MONDAY, () -> royalties.pay(HEAD, id, paid));
    on(MONDAY, () -> royalties.pay(HEAD, id, paid));
    var deputy = actor("Đinh Thung Lũng", Role.DEPUTY);
    assertThatThrownBy(() -> on(MONDAY, () -> royalties.pay(deputy, id, paid)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(HEAD.name());
    assertThatThrownBy(() -> royalties.withdraw(HEAD, id, "Nhầm"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.paid");
    assertThat(royalties.open(HEAD, id).royalty().state()).isEqualTo("paid");
  }

  @Test
  void isSetOnceForAPartOfAWorkAndItsAuthor() {
    var article = written();
    var first = write(article, 600_000);
    assertThatThrownBy(() -> write(article, 500_000))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.royalty-twice");
    royalties.withdraw(HEAD, first.id(), "Sai số tiền");
    assertThat(write(article, 500_000).amount()).isEqualTo(500_000);
  }

  @Test
  void mayNotExceedAConfirmedRateOfTheDayAndIsOnlyComparedWithAnother() {
    rate(MONDAY.minusYears(1), 400_000, false);
    var above = write(written(), 500_000);
    assertThat(royalties.open(HEAD, above.id()).isAboveRate()).isTrue();
    rate(MONDAY.minusDays(1), 450_000, true);
    var article = written();
    assertThatThrownBy(() -> write(article, 450_001))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.rate");
    rate(MONDAY.minusDays(1), 900_000_000, false);
    assertThat(write(article, 450_001).amount()).isEqualTo(450_001);
  }

  @Test
  void saysWhatIsMissingBesideTheField() {
    var article = written();
    var typed = royalty(Uuid7.next(), article, "", 0);
    assertThatThrownBy(() -> on(MONDAY, () -> royalties.write(HEAD, typed)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("author", "amount"));
  }

  @Test
  void isSeenByThoseAloneWhoMay() {
    var id = write(written(), 600_000).id();
    assertThatThrownBy(() -> royalties.open(EDITOR, id)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> royalties.list(EDITOR, Ask.first())).isInstanceOf(Forbidden.class);
    var auditor = actor("Kiểm toán Khe Núi", Role.AUDITOR);
    assertThat(royalties.open(auditor, id).royalty().amount()).isEqualTo(600_000);
    assertThatThrownBy(() -> royalties.withdraw(auditor, id, "Nhầm")).isInstanceOf(Forbidden.class);
  }

  private UUID written() {
    var issue = example.issue(100);
    return on(MONDAY, () -> contents.add(EDITOR, article(issue, "Lâm Đồi Cọ"))).id();
  }

  private Royalty write(UUID article, long amount) {
    return on(
        MONDAY, () -> royalties.write(HEAD, royalty(Uuid7.next(), article, "Lâm Đồi Cọ", amount)));
  }

  private static Royalty royalty(UUID id, UUID article, String author, long amount) {
    return new Royalty(id, article, null, "", null, author, "Viết bài", amount, null, false);
  }

  private void rate(LocalDate from, long most, boolean confirmed) {
    royalties.set(
        HEAD,
        new Royalty.Rate(
            Uuid7.next(), Royalty.Work.ARTICLE, from, most, "Quyết định minh họa", confirmed, ""));
  }
}
