package org.opendost.office.documents;

import java.util.List;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;

/// When an issued PDF takes a digital signature.
final class SigningRules {

  private SigningRules() {}

  /// After the number, the person before the agency (NĐ 30/2020/NĐ-CP, Art. 13, 15, 32 and 33), and
  /// before it goes out: recipients hold what was sent to them.
  static Faults of(
      Actor actor, Outgoing outgoing, Kind kind, List<SignedVersion> made, List<SentTo> to) {
    var faults = new Faults();
    var signed = outgoing.signed();
    var amended = outgoing.amended();
    if (outgoing.issued() == null || signed == null) {
      return faults.add("", "documents.fault.not-issued");
    }
    if (amended != null && amended.how() != Amendment.CORRECTS) {
      return faults.add("", "documents.fault.out-of-force", amended.text());
    }
    for (var version : made) {
      if (version.kind() == kind) {
        return faults.add("", "documents.fault.already." + kind, version.by());
      }
    }
    if (kind == Kind.SIGNED && !actor.id().equals(signed.byId())) {
      return faults.add("", "documents.fault.not-signatory", signed.by());
    }
    if (kind == Kind.SEALED && made.isEmpty()) {
      return faults.add("", "documents.fault.seal-before-signature", signed.by());
    }
    if (outgoing.state() != State.ISSUED) {
      return faults.add("", "documents.fault.filed");
    }
    return to.stream().allMatch(SentTo::isWaiting)
        ? faults
        : faults.add("", "documents.fault.sent-already");
  }
}
