package org.opendost.office.documents;

import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.on;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;

/// A unit with its people, and outgoing documents on their way.
final class OutgoingExample {

  private static final Actor SYSTEM = Actor.system("test");

  private final OutgoingDocuments documents;
  private final OutgoingCourse course;
  final UUID unit;
  final Actor drafter;
  final Actor head;
  final Actor clerk;
  final Actor director;
  final Actor deputy;

  OutgoingExample(
      OutgoingDocuments documents, OutgoingCourse course, Accounts accounts, Units units) {
    this.documents = documents;
    this.course = course;
    this.unit =
        units
            .begin(
                SYSTEM,
                Unit.from(
                    LocalDate.of(2019, 1, 1),
                    id(),
                    "Phòng Rừng Trúc " + id(),
                    "Phòng RT",
                    "division",
                    null))
            .id();
    this.drafter = person(accounts, "Lục Lá Cọ", Role.SPECIALIST, unit);
    this.head = person(accounts, "Mã Vách Đá", Role.HEAD, unit);
    this.clerk = person(accounts, "Lý Mây Sớm", Role.RECORDS_CLERK, null);
    this.director = person(accounts, "Nông Suối Bạc", Role.DIRECTOR, null);
    this.deputy = person(accounts, "Hoàng Núi Xa", Role.DEPUTY, null);
  }

  private static Actor person(Accounts accounts, String name, Role role, @Nullable UUID unit) {
    var username = "nguoi" + id().toString().replace("-", "").substring(20);
    var account =
        accounts.create(SYSTEM, Account.officer(id(), username, name, Set.of(role), null)).id();
    return new Actor(account, name, Set.of(role), null, unit);
  }

  Drafted letter(String summary) {
    return drafted(Book.ORDINARY, DocumentKind.LETTER, summary, "");
  }

  Drafted drafted(Book book, DocumentKind kind, String summary, String answers) {
    return new Drafted(
        book,
        kind,
        summary,
        "UBND huyện Suối Biếc",
        "Sở đề nghị quý cơ quan báo cáo trước ngày 30.",
        "Như trên\nLưu: VT",
        Urgency.NONE,
        book == Book.SECRET ? Secrecy.SECRET : Secrecy.NONE,
        2,
        null,
        "",
        "RT",
        director.id(),
        null,
        null,
        answers);
  }

  static Drafted with(Drafted typed, String content) {
    return new Drafted(
        typed.book(),
        typed.kind(),
        typed.summary(),
        typed.addressees(),
        content,
        typed.recipients(),
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

  static Drafted urgent(Drafted typed, Urgency urgency) {
    return new Drafted(
        typed.book(),
        typed.kind(),
        typed.summary(),
        typed.addressees(),
        typed.content(),
        typed.recipients(),
        urgency,
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

  static Drafted amending(Drafted typed, UUID earlier, Amendment how) {
    return new Drafted(
        typed.book(),
        typed.kind(),
        typed.summary(),
        typed.addressees(),
        typed.content(),
        typed.recipients(),
        typed.urgency(),
        typed.secrecy(),
        typed.copies(),
        typed.askedOn(),
        typed.note(),
        typed.unitSymbol(),
        typed.submittedTo(),
        earlier,
        how,
        typed.answers());
  }

  UUID draft(Drafted typed) {
    return on(MONDAY, () -> documents.draft(drafter, id(), typed)).id();
  }

  UUID checked(Drafted typed) {
    return checked(MONDAY, typed);
  }

  private UUID checked(LocalDate day, Drafted typed) {
    var document = on(day, () -> documents.draft(drafter, id(), typed)).id();
    on(day, () -> course.submit(drafter, document, id(), ""));
    on(day, () -> course.initial(head, document, id(), ""));
    on(day, () -> course.check(clerk, document, id(), ""));
    return document;
  }

  UUID signed(LocalDate day, Drafted typed) {
    var document = checked(day, typed);
    on(day, () -> course.sign(director, document, id(), ""));
    return document;
  }

  Outgoing issue(UUID document) {
    return on(MONDAY, () -> course.issue(clerk, document, id(), ""));
  }

  Outgoing issued(LocalDate day, Drafted typed) {
    var document = signed(day, typed);
    return on(day, () -> course.issue(clerk, document, id(), ""));
  }

  Outgoing issued(Drafted typed) {
    return issued(MONDAY, typed);
  }
}
