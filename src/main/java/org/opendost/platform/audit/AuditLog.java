package org.opendost.platform.audit;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.AuditRoots.Root;

/// The chain as auditors and administrators read it, and what outsiders may keep of it.
@Facade
public class AuditLog {

  private final AuditRows rows;
  private final AuditRoots roots;
  private final AuditExtract extracts;

  AuditLog(AuditRows rows, AuditRoots roots, AuditExtract extracts) {
    this.rows = rows;
    this.roots = roots;
    this.extracts = extracts;
  }

  /// An entry with what vouches for it.
  ///
  /// @param continuing whether it continues the entry before it
  /// @param heldBy the first published root that holds it, none until the next one is published
  public record Opened(AuditEntry entry, boolean continuing, @Nullable Root heldBy) {}

  /// At most so many entries that fit.
  @Requires("audit.read")
  public List<AuditLine> find(Actor actor, AuditSearch search, int most) {
    return rows.find(search, most);
  }

  /// All that is known of the entry at that place.
  @Requires("audit.read")
  public Opened open(Actor actor, long seq) {
    var entry = rows.find(seq).orElseThrow(() -> new NotFound("audit entry", seq));
    var before = rows.before(seq).map(HexFormat.of()::formatHex);
    return new Opened(
        entry,
        before.filter(entry.previousHash()::equals).isPresent(),
        roots.holding(seq).orElse(null));
  }

  /// What was done to one object, newest first.
  @Requires("audit.read")
  public List<AuditLine> history(Actor actor, UUID subject, int most) {
    return rows.find(new AuditSearch("", "", "", subject, null, null, "", false, null), most);
  }

  /// Every action there is in the chain.
  @Requires("audit.read")
  public List<String> actions(Actor actor) {
    return rows.actions();
  }

  /// Every kind of object there is in the chain.
  @Requires("audit.read")
  public List<String> subjectTypes(Actor actor) {
    return rows.subjectTypes();
  }

  /// The roots of the days after one, oldest first: hashes and counts, nothing of what was done.
  @Requires("audit.roots")
  public List<Root> roots(Actor actor, LocalDate after, int most) {
    return roots.after(after, most);
  }

  /// Whether anything was done on those days, so that there is something to extract.
  @Requires("audit.read")
  public boolean holds(Actor actor, LocalDate from, LocalDate to) {
    return extracts.head(from, to).isPresent();
  }

  /// Writes the stretch of the chain that holds those days, for [VerifyAudit].
  ///
  /// @param to the last day, included
  @Requires("audit.read")
  public void extract(Actor actor, LocalDate from, LocalDate to, OutputStream out) {
    extracts.write(
        extracts.head(from, to).orElseThrow(() -> new NotFound("audit entry of", from)), out);
  }
}
