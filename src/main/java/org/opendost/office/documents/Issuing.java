package org.opendost.office.documents;

import java.util.Map;
import org.opendost.office.documents.Incoming.Done;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.numbering.Numbers;
import org.springframework.stereotype.Component;

/// What it means that a document is issued (NĐ 30/2020/NĐ-CP, Art. 15–18): number and day, a PDF
/// that never changes, rows of recipients, and what it does to those it answers and amends.
@Component
class Issuing {

  private final OutgoingRows rows;
  private final AnsweringRows answering;
  private final RecipientRows recipients;
  private final KnownNames names;
  private final IncomingRows incoming;
  private final Symbols symbols;
  private final FrozenFiles frozen;
  private final AwaitedSignatures awaited;
  private final FindableOutgoing findable;
  private final Numbers numbers;
  private final Audit audit;
  private final OfficeClock clock;

  Issuing(
      OutgoingRows rows,
      AnsweringRows answering,
      RecipientRows recipients,
      KnownNames names,
      IncomingRows incoming,
      Symbols symbols,
      FrozenFiles frozen,
      AwaitedSignatures awaited,
      FindableOutgoing findable,
      Numbers numbers,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.answering = answering;
    this.recipients = recipients;
    this.names = names;
    this.incoming = incoming;
    this.symbols = symbols;
    this.frozen = frozen;
    this.awaited = awaited;
    this.findable = findable;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Issues it under the next number of the series of its book and kind, which another who issues
  /// at the same time waits for (Art. 15 §1: from 01 on 1 January, without gaps).
  Outgoing issue(Actor actor, Outgoing signed) {
    var today = clock.today();
    var drafted = signed.drafted();
    var amends = drafted.amends();
    if (amends != null) {
      rows.lock(amends).ifPresent(earlier -> requireInForce("", earlier));
    }
    int number =
        numbers.next(
            "documents.out." + drafted.book() + "." + drafted.kind(),
            String.valueOf(today.getYear()));
    var issued = new Issued(today.getYear(), number, symbols.of(drafted), today, signed.id());
    var file = frozen.freeze(actor, signed, issued);
    rows.issued(signed.id(), new Issued(issued.year(), number, issued.symbol(), today, file.id()));
    recipients.insert(signed.id(), names.in(drafted, today));
    var after = rows.find(signed.id()).orElseThrow();
    findable.put(after);
    if (file.mediaType().equals(FileKind.PDF.mediaType())) {
      awaited.ask(after, SignedVersion.Kind.SIGNED);
    }
    if (amends != null && drafted.how() != Amendment.CORRECTS) {
      awaited.over(amends);
    }
    answer(actor, after);
    return after;
  }

  /// Nothing amends what is out of force already.
  static void requireInForce(String field, Outgoing earlier) {
    var amended = earlier.amended();
    if (amended != null && amended.how() != Amendment.CORRECTS) {
      throw new InvalidInput(field, "documents.fault.amends-nothing", amended.text());
    }
  }

  /// Enters what it answers as dealt with.
  private void answer(Actor actor, Outgoing outgoing) {
    var issued = outgoing.issued();
    if (issued == null) {
      return;
    }
    for (var id : answering.answered(outgoing.id())) {
      incoming
          .lock(id)
          .filter(each -> each.done() == null && !each.withdrawn())
          .ifPresent(
              each -> {
                incoming.done(
                    id,
                    new Done(
                        issued.on(),
                        outgoing.drafted().kind().official() + " số " + issued.text(),
                        actor.name(),
                        outgoing.id()));
                IncomingDeeds.record(
                    audit, actor, "answered", each, Map.of("answer", issued.text()));
              });
    }
  }
}
