package org.opendost.office.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.DocumentRegisters;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.SignedVersion;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The lists of outgoing documents: all of them, and what was sent to the reader's unit.
@Controller
record OutgoingListController(
    OutgoingDocuments documents, DocumentRegisters registers, Access access, Lists lists) {

  private static final List<String> STATES =
      Stream.concat(
              Stream.of(Outgoing.State.values()).map(Enum::name), Stream.of("replaced", "recalled"))
          .toList();

  @GetMapping(DocumentPages.OUTGOING)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "outgoing",
        "so-dang-ky-van-ban-di",
        columns(actor),
        ask -> documents.list(actor, ask),
        line -> cells(actor, line));
  }

  @GetMapping(DocumentPages.RECEIVED)
  Object received(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "received",
        "van-ban-gui-don-vi",
        columns(actor),
        ask -> documents.received(actor, ask),
        line -> cells(actor, line));
  }

  private List<Column> columns(Actor actor) {
    return List.of(
        Column.of("documents.symbol").sorts("number").filters("name"),
        Column.of("documents.issued-on").sorts("issued"),
        Column.of("documents.kind")
            .among(
                "kind", "documents.kind.", DocumentKind.issued().stream().map(Enum::name).toList()),
        Column.of("documents.summary").filters("summary"),
        Column.of("documents.signed-by").filters("signer"),
        Column.of("documents.recipients").filters("recipients"),
        Column.of("documents.drafting-unit").sorts("unit").filters("unit"),
        Column.of("documents.asked-on").sorts("asked"),
        Column.of("documents.urgency")
            .among("urgency", "documents.urgency.", DocumentPages.names(Urgency.values())),
        Column.of("documents.book")
            .among(
                "book",
                "documents.book.",
                registers.books(actor).stream().map(Book::name).toList()),
        Column.of("documents.state").among("state", "documents.out-state.", STATES),
        Column.of("documents.awaits")
            .among(
                "awaits", "documents.awaits.", DocumentPages.names(SignedVersion.Kind.values())));
  }

  private List<Cell> cells(Actor actor, Outgoing line) {
    var drafted = line.drafted();
    var issued = line.issued();
    var signed = line.signed();
    return List.of(
        Cell.of(issued == null ? null : issued.text()),
        Cell.of(issued == null ? null : issued.on()),
        Cell.key("documents.kind." + drafted.kind()),
        Cell.of(drafted.summary()).to(DocumentPages.OUTGOING + "/" + line.id()),
        Cell.of(signed == null ? null : signed.by()),
        Cell.of(String.join("; ", drafted.recipientLines())),
        Cell.of(line.unitName()),
        Cell.of(drafted.askedOn()),
        Cell.key("documents.urgency." + drafted.urgency()),
        Cell.key("documents.book." + drafted.book()),
        Cell.key("documents.out-state." + line.standing())
            .toned(DocumentPages.tone(line.standing())),
        awaits(actor, line));
  }

  /// What it waits for, leading those on whose turn it is.
  private Cell awaits(Actor actor, Outgoing line) {
    var awaits = line.awaits();
    if (awaits == null) {
      return Cell.of(null);
    }
    var signed = line.signed();
    var cell = Cell.key("documents.awaits." + awaits);
    var theirs =
        access.allows(actor, awaits.permission())
            && (awaits == SignedVersion.Kind.SEALED
                || (signed != null && signed.byId().equals(actor.id())));
    return theirs
        ? cell.to(
            DocumentPages.OUTGOING
                + "/"
                + line.id()
                + "/signatures/"
                + awaits.name().toLowerCase(Locale.ROOT))
        : cell;
  }
}
