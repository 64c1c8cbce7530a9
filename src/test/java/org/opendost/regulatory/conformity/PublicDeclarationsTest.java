package org.opendost.regulatory.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.conformity.DeclarationExample.CLERK;
import static org.opendost.regulatory.conformity.DeclarationExample.HEAD;
import static org.opendost.regulatory.conformity.DeclarationExample.MONDAY;
import static org.opendost.regulatory.conformity.DeclarationExample.on;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.database.Uuid7;
import org.opendost.regulatory.conformity.Declaration.Ending;

/// What anyone learns of declarations (TT 28/2012/TT-BKHCN Đ.17), by the list, the page and the
/// number of the notice.
@OfficeTest
class PublicDeclarationsTest {

  private static final String[] PRIVATE = {"Hoàng Cỏ May", "0206 000 111"};

  private final Declarations declarations;
  private final DeclarationChecks checks;
  private final Organisations organisations;
  private final Stranger stranger;

  PublicDeclarationsTest(
      Declarations declarations,
      DeclarationChecks checks,
      Organisations organisations,
      Stranger stranger) {
    this.declarations = declarations;
    this.checks = checks;
    this.organisations = organisations;
    this.stranger = stranger;
  }

  @Test
  void isFoundByTheNumberOfItsNoticeHoweverItIsTyped() {
    var id = accepted(LocalDate.of(2030, 1, 31));
    var page = "/cong-bo/" + id;
    var number = number(id);
    assertThat(stranger.looksUp(number)).isEqualTo(page);
    assertThat(stranger.looksUp("  " + number.toLowerCase(Locale.ROOT) + " ")).isEqualTo(page);
    assertThat(stranger.reads(page)).contains(number, "Miến dong").doesNotContain(PRIVATE);
  }

  @Test
  void saysOfOneThatEndedThatItNoLongerCounts() {
    var id = accepted(LocalDate.of(2030, 1, 31));
    on(
        MONDAY,
        () ->
            checks.end(
                HEAD,
                id,
                new Ending(MONDAY, Ending.Cause.BREACH, "QĐ 7", "Hàng kém chất lượng", "")));
    assertThat(stranger.looksUp(number(id))).isEqualTo("/cong-bo/" + id);
    assertThat(stranger.reads("/cong-bo/" + id))
        .contains("Đã chấm dứt")
        .doesNotContain("Hàng kém chất lượng")
        .doesNotContain(PRIVATE);
    assertThat(stranger.reads("/cong-bo?notice=" + number(id))).doesNotContain("/cong-bo/" + id);
  }

  @Test
  void saysOfOneWhoseCertificateRanOutThatItExpired() {
    var id = accepted(MONDAY.plusDays(1));
    assertThat(stranger.looksUp(number(id))).isEqualTo("/cong-bo/" + id);
    on(
        MONDAY.plusDays(2),
        () -> {
          assertThat(stranger.reads("/cong-bo/" + id)).contains("Hết giá trị");
          assertThat(stranger.reads("/cong-bo?notice=" + number(id)))
              .doesNotContain("/cong-bo/" + id);
          return true;
        });
  }

  @Test
  void isNowhereBeforeItIsAcceptedAndAfterItWasRefused() {
    var filed = filed(LocalDate.of(2030, 1, 31));
    assertThat(stranger.status("/cong-bo/" + filed)).isEqualTo(404);
    on(MONDAY, () -> checks.refuse(HEAD, filed, 2, Uuid7.next(), "Giấy chứng nhận giả"));
    assertThat(stranger.status("/cong-bo/" + filed)).isEqualTo(404);
    assertThat(stranger.reads("/cong-bo")).doesNotContain(filed.toString());
    assertThat(stranger.looksUp("9999/2020/TB-HQ")).isEqualTo("404");
  }

  private UUID accepted(LocalDate until) {
    var id = filed(until);
    on(MONDAY, () -> checks.accept(HEAD, id, 2, Uuid7.next(), HEAD.name(), "Chi cục trưởng"));
    return id;
  }

  private UUID filed(LocalDate until) {
    var organisation = DeclarationExample.cooperative(organisations, "HTX Đồi Sim");
    return on(
            MONDAY,
            () -> declarations.file(CLERK, DeclarationExample.certified(organisation, until)))
        .id();
  }

  private String number(UUID id) {
    return Objects.requireNonNull(declarations.open(HEAD, id).notice()).number();
  }
}
