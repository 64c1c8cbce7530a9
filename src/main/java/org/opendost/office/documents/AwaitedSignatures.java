package org.opendost.office.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Waiting;
import org.springframework.stereotype.Component;

/// Which issued documents wait for a digital signature, whom that was told, and that it is done.
@Component
class AwaitedSignatures implements Waiting {

  private static final String LIST = "/office/documents/outgoing?awaits=";

  private final AwaitedRows rows;
  private final OutgoingNotices notices;
  private final Readers readers;
  private final Access access;

  AwaitedSignatures(AwaitedRows rows, OutgoingNotices notices, Readers readers, Access access) {
    this.rows = rows;
    this.notices = notices;
    this.readers = readers;
    this.access = access;
  }

  /// It waits for this one from now on, and no more for the one before.
  void ask(Outgoing outgoing, Kind kind) {
    over(outgoing.id());
    var signed = outgoing.signed();
    if (signed != null) {
      rows.put(outgoing.id(), kind, kind == Kind.SIGNED ? signed.byId() : null);
      notices.awaited(kind, outgoing, signed.byId());
    }
  }

  /// It waits for nothing any more: done, sent without, filed, or out of force.
  void over(UUID outgoing) {
    rows.remove(outgoing);
    notices.over(outgoing);
  }

  @Override
  public List<Line> of(Actor actor) {
    var lines = new ArrayList<Line>();
    if (access.allows(actor, Kind.SIGNED.permission())) {
      lines.add(
          new Line(
              "documents.waiting.SIGNED",
              rows.signatures(actor.id()),
              LIST + "SIGNED&signer=" + URLEncoder.encode(actor.name(), UTF_8)));
    }
    if (access.allows(actor, Kind.SEALED.permission())) {
      lines.add(
          new Line("documents.waiting.SEALED", rows.seals(readers.books(actor)), LIST + "SEALED"));
    }
    return lines.stream().filter(line -> line.count() > 0).toList();
  }
}
