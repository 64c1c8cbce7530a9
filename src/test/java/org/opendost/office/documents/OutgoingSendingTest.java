package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Inbox;
import org.opendost.platform.register.Ask;

/// Whom the lines of recipients name, and what a unit of the department gets to see of it.
@OfficeTest
class OutgoingSendingTest {

  private static final Actor SYSTEM = Actor.system("test");

  private final OutgoingDocuments documents;
  private final OutgoingSending sending;
  private final Organisations organisations;
  private final People people;
  private final Accounts accounts;
  private final Units units;
  private final Inbox inbox;
  private final OutgoingExample example;

  OutgoingSendingTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingSending sending,
      Organisations organisations,
      People people,
      Accounts accounts,
      Units units,
      Inbox inbox) {
    this.documents = documents;
    this.sending = sending;
    this.organisations = organisations;
    this.people = people;
    this.accounts = accounts;
    this.units = units;
    this.inbox = inbox;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  @Test
  void linksUnitsAndOrganisationsHoweverTheirNamesAreTyped() {
    var mark = id().toString().substring(24);
    var unit = unit("Phòng Đá Trắng " + mark);
    var organisation = organisation("Hợp tác xã Hạt Dẻ " + mark);
    var twin = "Tổ hợp tác Suối " + mark;
    organisation(twin);
    organisation(twin.toUpperCase(Locale.ROOT));
    var issued =
        issued(
            "phong da trang " + mark + " (để phối hợp);",
            "HỢP TÁC XÃ HẠT DẺ " + mark + ".",
            twin,
            "Không ai tên thế " + mark,
            "Lưu: VT, RT");
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .extracting(SentTo::unit)
        .containsExactly(unit, null, null, null, null);
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .extracting(SentTo::organisation)
        .containsExactly(null, organisation, null, null, null);
  }

  @Test
  void thoseAboveAreTheAddresseesEachOfThemOnce() {
    var mark = id().toString().substring(24);
    var unit = unit("Phòng Suối Lê " + mark);
    var above = "Phòng Suối Lê " + mark + ";\nUBND xã Đèo Gió " + mark + ".";
    var issued =
        issuedTo(above, "- Như trên (để báo cáo);", "Phòng Suối Lê " + mark, "Lưu: VT, RT");
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .extracting(SentTo::name)
        .containsExactly("Phòng Suối Lê " + mark, "UBND xã Đèo Gió " + mark, "Lưu: VT, RT");
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .extracting(SentTo::unit)
        .containsExactly(unit, null, null);
    assertThat(issued.drafted().recipientLines()).contains("- Như trên (để báo cáo);");
  }

  @Test
  void thoseAboveStayInWordsWhereNobodyIsAddressed() {
    var issued = issuedTo("", "Như trên", "Lưu: VT");
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .extracting(SentTo::name)
        .containsExactly("Như trên", "Lưu: VT");
  }

  @Test
  void offersUnitsAndOrganisationsAsTheyAreTyped() {
    var mark = id().toString().substring(24);
    unit("Phòng Cầu Đá " + mark);
    organisation("Bệnh viện Cầu Đá " + mark);
    assertThat(sending.offered(example.drafter, "CAU DA " + mark))
        .containsExactly("Phòng Cầu Đá " + mark, "Bệnh viện Cầu Đá " + mark);
    assertThat(sending.offered(example.drafter, "không có ai như thế")).isEmpty();
    assertThat(sending.offered(example.drafter, "%_'\\")).isEmpty();
  }

  @Test
  void theHeadOfAUnitHearsOfItWhenItIsSentAndTheUnitHasItInItsList() {
    var unit = unit("Phòng Nhận " + id());
    var head = head(unit);
    var other = new Actor(id(), "Người khác", Set.of(Role.SPECIALIST), null, example.unit);
    var issued = issued(units.get(SYSTEM, unit).name(), "Lưu: VT");
    assertThat(told(head, issued)).isEmpty();
    assertThat(received(head)).isEmpty();
    send(issued);
    assertThat(told(head, issued)).containsExactly("documents.notice.out.arrived");
    assertThat(received(head)).containsExactly(issued.id());
    assertThat(received(other)).doesNotContain(issued.id());
    assertThat(received(example.clerk)).contains(issued.id());
    send(issued);
    assertThat(told(head, issued)).hasSize(1);
  }

  @Test
  void theUnitThatOthersBecamePartOfHasWhatWasSentToThemAtWhateverRemove() {
    var unit = unit("Phòng Nhận " + id());
    var issued = issued(units.get(SYSTEM, unit).name(), "Lưu: VT");
    send(issued);
    var middle = merged(unit, LocalDate.of(2020, 5, 1));
    var other = unit("Phòng Khác " + id());
    var few = Queries.of(() -> received(head(other))).size();
    var head = head(merged(middle, LocalDate.of(2020, 6, 1)));
    assertThat(received(head)).containsExactly(issued.id());
    assertThat(received(head(other))).isEmpty();
    assertThat(Queries.of(() -> received(head(other)))).hasSize(few);
    assertThat(Queries.of(() -> received(head))).hasSizeLessThan(few);
    assertThat(documents.open(head, issued.id()).recipients().getFirst().unit()).isEqualTo(unit);
  }

  @Test
  void aSecretDocumentIsNeitherToldNorListedToAUnit() {
    var unit = unit("Phòng Kín " + id());
    var head = head(unit);
    var secret =
        example.issued(
            to(
                example.drafted(Book.SECRET, DocumentKind.LETTER, "Việc kín", ""),
                units.get(SYSTEM, unit).name()));
    send(secret);
    assertThat(told(head, secret)).isEmpty();
    assertThat(received(head)).isEmpty();
  }

  @Test
  void twoHundredRecipientsAreKeptInTheirOrderAndSentAtOnce() {
    var lines = IntStream.range(0, 200).mapToObj(n -> "Xã Số " + n).toArray(String[]::new);
    var issued = issued(lines);
    send(issued);
    assertThat(documents.open(example.clerk, issued.id()).recipients())
        .allMatch(each -> !each.isWaiting())
        .extracting(SentTo::name)
        .containsExactly(lines);
  }

  private void send(Outgoing issued) {
    on(
        MONDAY,
        () -> {
          var to =
              documents.open(example.clerk, issued.id()).recipients().stream()
                  .map(SentTo::id)
                  .toList();
          sending.send(example.clerk, issued.id(), to, MONDAY, Way.SYSTEM);
          return true;
        });
  }

  private Outgoing issued(String... recipients) {
    return example.issued(to(example.letter("V/v gửi các nơi"), recipients));
  }

  private Outgoing issuedTo(String addressees, String... recipients) {
    return example.issued(addressed(example.letter("V/v gửi các nơi"), addressees, recipients));
  }

  private static Outgoing.Drafted to(Outgoing.Drafted typed, String... recipients) {
    return addressed(typed, typed.addressees(), recipients);
  }

  private static Outgoing.Drafted addressed(
      Outgoing.Drafted typed, String addressees, String... recipients) {
    return new Outgoing.Drafted(
        typed.book(),
        typed.kind(),
        typed.summary(),
        addressees,
        typed.content(),
        List.of(recipients).stream().collect(Collectors.joining("\n")),
        typed.urgency(),
        typed.secrecy(),
        typed.copies(),
        typed.askedOn(),
        typed.note(),
        typed.unitSymbol(),
        typed.submittedTo(),
        typed.amends(),
        typed.how(),
        typed.answers());
  }

  private UUID unit(String name) {
    return units
        .begin(
            SYSTEM,
            Unit.from(LocalDate.of(2019, 1, 1), id(), name, name.substring(0, 9), "division", null))
        .id();
  }

  private UUID merged(UUID ended, LocalDate day) {
    var into = Unit.from(day, id(), "Phòng " + id(), "", "division", null);
    return units.merge(SYSTEM, Set.of(ended), into, day, "QĐ 1/QĐ-UBND").id();
  }

  private UUID organisation(String name) {
    return organisations
        .register(
            SYSTEM, new Organisation(id(), name, "", null, OrganisationKind.OTHER, "", "", "", ""))
        .id();
  }

  private Actor head(UUID unit) {
    var person = id();
    people.enter(
        SYSTEM,
        new Person(person, "Mã Suối Sâu", ""),
        new Post(id(), person, null, unit, "Trưởng phòng", LocalDate.of(2019, 1, 1), null));
    var username = "truong" + id().toString().replace("-", "").substring(20);
    var account =
        accounts
            .create(
                SYSTEM, Account.officer(id(), username, "Mã Suối Sâu", Set.of(Role.HEAD), person))
            .id();
    return new Actor(account, "Mã Suối Sâu", Set.of(Role.HEAD), null, unit);
  }

  private List<String> told(Actor actor, Outgoing outgoing) {
    return inbox.list(actor, null, false, 50).stream()
        .filter(each -> each.href().endsWith(outgoing.id().toString()))
        .map(each -> each.textKey())
        .toList();
  }

  private List<UUID> received(Actor actor) {
    return documents.received(actor, Ask.first()).lines().stream().map(Outgoing::id).toList();
  }
}
