package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.documents.DocumentExample.AUDITOR;
import static org.opendost.office.documents.DocumentExample.HEAD;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.SPECIALIST;
import static org.opendost.office.documents.DocumentExample.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What others may not know of outgoing documents of separate books.
@OfficeTest
class OutgoingSecrecyTest {

  private final OutgoingDocuments documents;
  private final OutgoingFiles files;
  private final DocumentRegisters registers;
  private final IncomingDocuments incoming;
  private final JdbcClient jdbc;
  private final Units units;
  private final OutgoingExample example;

  OutgoingSecrecyTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingFiles files,
      DocumentRegisters registers,
      IncomingDocuments incoming,
      JdbcClient jdbc,
      Accounts accounts,
      Units units) {
    this.documents = documents;
    this.files = files;
    this.registers = registers;
    this.incoming = incoming;
    this.jdbc = jdbc;
    this.units = units;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  @Test
  void separateBooksDoNotExistForThoseWhoMayNotReadThem() {
    for (var book : List.of(Book.SECRET, Book.COMPLAINTS)) {
      var words = "Việc riêng " + id();
      var kept = example.issued(example.drafted(book, DocumentKind.LETTER, words, ""));
      for (var other : List.of(SPECIALIST, HEAD, AUDITOR)) {
        assertThat(found(other, words)).isZero();
        assertThatThrownBy(() -> documents.open(other, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.print(other, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.file(other, kept.id(), kept.issued().file()))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> registers.outgoing(other, book, MONDAY, MONDAY))
            .isInstanceOf(NotFound.class);
      }
      for (var reader : List.of(example.drafter, example.head, example.director, example.clerk)) {
        assertThat(found(reader, words)).isOne();
      }
      assertThat(kept.issued().symbol()).endsWith(book == Book.SECRET ? "(M)" : "(ĐT)");
    }
  }

  @Test
  void theHeadOfTheUnitTheDraftersUnitBecamePartOfReadsThem() {
    var words = "Việc riêng " + id();
    var kept = example.issued(example.drafted(Book.SECRET, DocumentKind.LETTER, words, ""));
    var day = LocalDate.of(2020, 5, 1);
    var into = Unit.from(day, id(), "Phòng Hợp Nhất " + id(), "", "division", null);
    units.merge(Actor.system("test"), Set.of(example.unit), into, day, "QĐ 1/QĐ-UBND");
    var head = new Actor(id(), "Mã Núi", Set.of(Role.HEAD), null, into.id());
    var other = new Actor(id(), "Mã Suối", Set.of(Role.SPECIALIST), null, into.id());
    assertThat(found(head, words)).isOne();
    assertThat(documents.open(head, kept.id()).outgoing().unit()).isEqualTo(example.unit);
    assertThat(found(other, words)).isZero();
    assertThatThrownBy(() -> documents.open(other, kept.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void theirWordsStandInNoNoticeNoAuditEntryNoIndicatorAndNoIndex() {
    var words = "Nội dung kín " + id();
    var secret = example.issued(example.drafted(Book.SECRET, DocumentKind.LETTER, words, ""));
    var complaint =
        example.issued(example.drafted(Book.COMPLAINTS, DocumentKind.LETTER, words, ""));
    for (var table :
        List.of("notifications.notification", "audit.entry", "documents.report_outgoing")) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " t where position(:words in t::text) > 0")
                  .param("words", words)
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
    assertThat(entries(secret)).isEmpty();
    assertThat(entries(complaint)).allMatch(each -> each.contains(DocumentPermissions.COMPLAINTS));
  }

  private List<String> entries(Outgoing outgoing) {
    return jdbc.sql("select visibility::text from search.entry where id = :id and not removed")
        .param("id", outgoing.id())
        .query(String.class)
        .list();
  }

  /// An ordinary answer would tell that there is something to answer.
  @Test
  void answersToASeparateBookStandInTheSameBook() {
    var received = DocumentExample.received(Book.SECRET, Secrecy.SECRET, "Hỏi riêng");
    var asked =
        DocumentExample.on(MONDAY, () -> incoming.register(DocumentExample.CLERK, id(), received));
    var number = 900_000 + asked.number();
    assertThatThrownBy(
            () ->
                example.draft(
                    example.drafted(
                        Book.ORDINARY, DocumentKind.LETTER, "Đáp", number + "/" + asked.year())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.no-such-incoming");
    assertThat(example.drafter.is(Role.SPECIALIST)).isTrue();
    assertThatThrownBy(
            () ->
                example.draft(
                    example.drafted(Book.SECRET, DocumentKind.LETTER, "Đáp", asked.heading())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.no-such-incoming");
  }

  private int found(Actor reader, String words) {
    return documents.list(reader, Ask.of(Map.of("summary", words))).lines().size();
  }
}
