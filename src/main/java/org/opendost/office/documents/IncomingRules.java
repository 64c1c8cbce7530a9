package org.opendost.office.documents;

import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.springframework.stereotype.Component;

/// What must hold of an incoming document, whoever registers it.
@Component
class IncomingRules {

  private final OfficeClock clock;

  IncomingRules(OfficeClock clock) {
    this.clock = clock;
  }

  Faults check(Received typed) {
    var faults =
        new Faults()
            .required("sender", typed.sender())
            .atMost("sender", typed.sender(), 300)
            .atMost("symbol", typed.symbol(), 100)
            .required("summary", typed.summary())
            .atMost("summary", typed.summary(), 1000)
            .atMost("note", typed.note(), 1000);
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "documents.fault.future");
    }
    if (typed.datedOn() != null && typed.datedOn().isAfter(typed.on())) {
      faults.add("datedOn", "documents.fault.dated", typed.on());
    }
    // A document with a mark of secrecy is registered apart, and nothing else is (Art. 22 §4).
    if ((typed.book() == Book.SECRET) != (typed.secrecy() != Secrecy.NONE)) {
      faults.add("secrecy", "documents.fault.secrecy");
    }
    return faults;
  }
}
