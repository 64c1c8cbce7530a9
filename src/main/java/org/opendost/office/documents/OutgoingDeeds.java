package org.opendost.office.documents;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.springframework.stereotype.Component;

/// How deeds upon outgoing documents stand in the audit log: of separate books the deed, kind and
/// number, without the words.
@Component
class OutgoingDeeds {

  static final String SUBJECT = "outgoing-document";

  private final Audit audit;

  OutgoingDeeds(Audit audit) {
    this.audit = audit;
  }

  void record(Actor actor, String deed, Outgoing outgoing, @Nullable Object said) {
    var restricted = outgoing.isRestricted();
    audit.record(
        actor,
        SUBJECT + "." + deed,
        SUBJECT,
        outgoing.id(),
        restricted ? outgoing.heading() : outgoing.name() + " – " + outgoing.drafted().summary(),
        null,
        restricted ? null : said);
  }
}
