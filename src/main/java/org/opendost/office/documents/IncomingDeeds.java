package org.opendost.office.documents;

import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;

/// How deeds upon incoming documents stand in the audit log. Whoever reads the log may not read the
/// separate books: of theirs it holds the deed and the number, without the words.
final class IncomingDeeds {

  private IncomingDeeds() {}

  static void record(Audit audit, Actor actor, String deed, Incoming incoming, Object said) {
    var restricted = incoming.isRestricted();
    audit.record(
        actor,
        "incoming-document." + deed,
        IncomingDocuments.SUBJECT,
        incoming.id(),
        restricted
            ? incoming.heading()
            : incoming.heading() + " – " + incoming.received().summary(),
        null,
        restricted ? null : said);
  }
}
