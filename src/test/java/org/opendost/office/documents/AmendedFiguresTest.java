package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.OutgoingExample.amending;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was recalled, replaced or corrected was issued all the same: it counts on its day, and so
/// does the document that amends it, on its own.
@OfficeTest
class AmendedFiguresTest {

  private final OutgoingDocuments documents;
  private final JdbcClient jdbc;
  private final OutgoingExample example;

  AmendedFiguresTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      JdbcClient jdbc,
      Accounts accounts,
      Units units) {
    this.documents = documents;
    this.jdbc = jdbc;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  @Test
  void aDocumentCountsOnceOnItsDayWhateverBecomesOfIt() {
    var first = LocalDate.of(2014, 3, 3);
    var later = first.plusDays(1);
    for (var how : Amendment.values()) {
      var earlier = example.issued(first, example.letter("V/v " + how + " " + id()));
      example.issued(later, amending(example.letter("V/v sửa"), earlier.id(), how));
      assertThat(standing(earlier))
          .isEqualTo(
              switch (how) {
                case CORRECTS -> "ISSUED";
                case REPLACES -> "replaced";
                case RECALLS -> "recalled";
              });
    }
    assertThat(counted(first)).isEqualTo(Amendment.values().length);
    assertThat(counted(later)).isEqualTo(Amendment.values().length);
  }

  /// NĐ 30/2020/NĐ-CP, Art. 18 §4.
  @Test
  void isRecalledByALetterANoticeOrItsOwnKindAndByNothingElse() {
    var decision =
        example.issued(example.drafted(Book.ORDINARY, DocumentKind.DECISION, "Lập tổ", ""));
    for (var kind : new DocumentKind[] {DocumentKind.PLAN, DocumentKind.REPORT}) {
      assertThatThrownBy(
              () ->
                  example.draft(
                      amending(
                          example.drafted(Book.ORDINARY, kind, "Thu hồi", ""),
                          decision.id(),
                          Amendment.RECALLS)))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("documents.fault.form.RECALLS");
    }
    for (var kind :
        new DocumentKind[] {DocumentKind.LETTER, DocumentKind.NOTICE, DocumentKind.DECISION}) {
      example.draft(
          amending(
              example.drafted(Book.ORDINARY, kind, "Thu hồi", ""),
              decision.id(),
              Amendment.RECALLS));
    }
    assertThat(standing(decision)).isEqualTo("ISSUED");
  }

  @Test
  void nothingAmendsWhatIsOutOfForce() {
    var recalled = example.issued(example.letter("V/v bị thu hồi"));
    var meanwhile =
        example.signed(
            LocalDate.of(2020, 4, 6),
            amending(example.letter("V/v đính chính"), recalled.id(), Amendment.CORRECTS));
    example.issued(amending(example.letter("V/v thu hồi"), recalled.id(), Amendment.RECALLS));
    assertThatThrownBy(
            () ->
                example.draft(
                    amending(example.letter("V/v thay"), recalled.id(), Amendment.REPLACES)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.amends-nothing");
    assertThatThrownBy(() -> example.issue(meanwhile))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.amends-nothing");
    assertThat(standing(recalled)).isEqualTo("recalled");
  }

  private String standing(Outgoing outgoing) {
    return documents.open(example.clerk, outgoing.id()).outgoing().standing();
  }

  private int counted(LocalDate day) {
    return jdbc.sql("select count(*) from documents.report_outgoing where happened_on = :day")
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
