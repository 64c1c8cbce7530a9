package org.opendost.office.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;

/// The digital signatures on issued documents: the signatory's own, then the agency's seal (NĐ
/// 30/2020/NĐ-CP, Art. 13 §7 and Annex I, part II §7.d and §8). Each makes a new version of the
/// PDF; those before it stay.
@Facade
public class OutgoingSignatures {

  private final OutgoingRows rows;
  private final SignedVersionRows versions;
  private final FileSignatureRows signatures;
  private final RecipientRows recipients;
  private final OutgoingReaders readers;
  private final SignedFiles signing;
  private final KeyOwners owners;
  private final AwaitedSignatures awaited;
  private final OutgoingDeeds deeds;
  private final Access access;
  private final OfficeClock clock;

  OutgoingSignatures(
      OutgoingRows rows,
      SignedVersionRows versions,
      FileSignatureRows signatures,
      RecipientRows recipients,
      OutgoingReaders readers,
      SignedFiles signing,
      KeyOwners owners,
      AwaitedSignatures awaited,
      OutgoingDeeds deeds,
      Access access,
      OfficeClock clock) {
    this.rows = rows;
    this.versions = versions;
    this.signatures = signatures;
    this.recipients = recipients;
    this.readers = readers;
    this.signing = signing;
    this.owners = owners;
    this.awaited = awaited;
    this.deeds = deeds;
    this.access = access;
    this.clock = clock;
  }

  /// How a document stands.
  ///
  /// @param versions its PDF as it was signed, then as it was sealed
  /// @param found what the last of them holds
  /// @param next what the actor can put on it now; null for nothing
  public record Standing(
      List<SignedVersion> versions, List<FileSignature> found, @Nullable Kind next) {

    public Standing {
      versions = List.copyOf(versions);
      found = List.copyOf(found);
    }
  }

  /// Which signatures a document has, and which one the actor could add.
  @Requires("documents.follow")
  public Standing of(Actor actor, UUID id) {
    var outgoing = rows.find(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    var made = versions.of(id);
    var to = recipients.of(id);
    return new Standing(
        made,
        made.isEmpty() ? List.of() : signatures.in(made.getLast().file()),
        Stream.of(Kind.values())
            .filter(kind -> access.allows(actor, kind.permission()))
            .filter(kind -> !SigningRules.of(actor, outgoing, kind, made, to).any())
            .findFirst()
            .orElse(null));
  }

  /// Puts the signatory's signature on the issued PDF.
  ///
  /// @param form its id, so that a double click signs once
  @Requires("documents.sign")
  public SignedVersion sign(Actor actor, UUID id, UUID form, HandedKey handed) {
    return put(actor, id, form, Kind.SIGNED, handed);
  }

  /// Puts the agency's seal over it.
  ///
  /// @param form its id, so that a double click seals once
  @Requires("documents.issue")
  public SignedVersion seal(Actor actor, UUID id, UUID form, HandedKey handed) {
    return put(actor, id, form, Kind.SEALED, handed);
  }

  private SignedVersion put(Actor actor, UUID id, UUID form, Kind kind, HandedKey handed) {
    var outgoing = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    var made = versions.of(id);
    for (var version : made) {
      if (version.id().equals(form) && version.kind() == kind) {
        return version;
      }
    }
    SigningRules.of(actor, outgoing, kind, made, recipients.of(id)).orThrow();
    var issued = outgoing.issued();
    var signed = outgoing.signed();
    if (issued == null || signed == null) {
      throw new InvalidInput("", "documents.fault.not-issued");
    }
    handed.complete(kind == Kind.SEALED);
    var at = clock.instant();
    var key = handed.open(at);
    var owner = owners.require(key, kind, signed, handed.confirmed(), clock.today());
    var latest = made.isEmpty() ? issued.file() : made.getLast().file();
    var kept = signing.sign(actor, outgoing, signed, kind, latest, key, handed.seen(), at);
    var version =
        new SignedVersion(form, kind, kept.file().id(), key.holder(), at, actor.id(), actor.name());
    versions.insert(id, version);
    signatures.insert(kept.signatures());
    if (kind == Kind.SIGNED) {
      awaited.ask(outgoing, Kind.SEALED);
    } else {
      awaited.over(id);
    }
    deeds.record(
        actor,
        kind == Kind.SIGNED ? "digitally-signed" : "digitally-sealed",
        outgoing,
        Map.of(
            "holder", key.holder(),
            "subject", key.subject().whole(),
            "issuer", key.issuer(),
            "file", kept.file().name(),
            "sha256", kept.file().sha256()));
    if (owner == KeyOwners.Owner.UNSAID) {
      deeds.record(actor, "key-confirmed", outgoing, Map.of("subject", key.subject().whole()));
    }
    return version;
  }
}
