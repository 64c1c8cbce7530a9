package org.opendost.office.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What must hold of a draft, whoever writes it.
@Component
class OutgoingRules {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})/(\\d{4})");

  private static final Pattern WORD = Pattern.compile("[^,;\\s]+");

  private final OutgoingRows rows;
  private final IncomingRows incoming;
  private final Readers readers;
  private final OutgoingReaders outgoingReaders;
  private final Signers signers;
  private final OfficeClock clock;

  OutgoingRules(
      OutgoingRows rows,
      IncomingRows incoming,
      Readers readers,
      OutgoingReaders outgoingReaders,
      Signers signers,
      OfficeClock clock) {
    this.rows = rows;
    this.incoming = incoming;
    this.readers = readers;
    this.outgoingReaders = outgoingReaders;
    this.signers = signers;
    this.clock = clock;
  }

  Faults check(Actor actor, UUID id, Drafted typed) {
    var faults =
        new Faults()
            .required("summary", typed.summary())
            .atMost("summary", typed.summary(), 500)
            .atMost("addressees", typed.addressees(), 2000)
            .atMost("content", typed.content(), 100_000)
            .required("recipients", typed.recipients())
            .atMost("recipients", typed.recipients(), 4000)
            .atMost("note", typed.note(), 1000)
            .atMost("unitSymbol", typed.unitSymbol(), 30);
    if (!typed.kind().isIssued()) {
      faults.add("kind", "input.not-a-choice");
    }
    if ((typed.book() == Book.SECRET) != (typed.secrecy() != Secrecy.NONE)) {
      faults.add("secrecy", "documents.fault.secrecy");
    }
    if (typed.askedOn() != null && typed.askedOn().isBefore(clock.today())) {
      faults.add("askedOn", "documents.fault.past");
    }
    if (signers.power(typed.submittedTo(), typed.kind()).isEmpty()) {
      faults.add(
          "submittedTo",
          "documents.fault.signer",
          signers.name(typed.submittedTo()),
          typed.kind().official());
    }
    amendment(actor, id, typed, faults);
    return faults;
  }

  /// An issued document is corrected by an official letter, changed by one of its own kind, and of
  /// the same book (Art. 18 §3).
  private void amendment(Actor actor, UUID id, Drafted typed, Faults faults) {
    var amends = typed.amends();
    var how = typed.how();
    if (amends == null || how == null) {
      if (amends != null) {
        faults.add("how", "input.required");
      }
      return;
    }
    var earlier = rows.find(amends).orElseThrow(() -> OutgoingReaders.missing(amends));
    outgoingReaders.require(actor, earlier);
    Issuing.requireInForce("how", earlier);
    if (earlier.issued() == null || earlier.id().equals(id)) {
      faults.add("how", "documents.fault.not-issued");
    } else if (!how.fits(typed.kind(), earlier.drafted().kind())) {
      faults.add("kind", "documents.fault.form." + how, earlier.drafted().kind().official());
    }
    if (earlier.drafted().book() != typed.book()) {
      faults.add("book", "documents.fault.other-book");
    }
  }

  /// The incoming documents whose numbers were typed. Those of another book are not there.
  List<UUID> answered(Actor actor, Drafted typed, Faults faults) {
    var found = new ArrayList<UUID>();
    for (var word : WORD.matcher(typed.answers()).results().map(each -> each.group()).toList()) {
      var match = NUMBER.matcher(word);
      var answered =
          match.matches()
              ? incoming
                  .numbered(
                      typed.book(),
                      Integer.parseInt(match.group(2)),
                      Integer.parseInt(match.group(1)))
                  .filter(each -> !each.withdrawn() && readers.reads(actor, each))
              : Optional.<Incoming>empty();
      if (answered.isEmpty()) {
        faults.add("answers", "documents.fault.no-such-incoming", word);
      } else if (!found.contains(answered.get().id())) {
        found.add(answered.get().id());
      }
    }
    return found;
  }
}
