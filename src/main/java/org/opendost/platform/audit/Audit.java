package org.opendost.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what was done, in the transaction that does it.
///
/// The entries of a transaction are appended together just before it commits: so the chain's end is
/// locked for that moment only, and a transaction that fails leaves no trace in the chain.
@Component
public class Audit {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Audit(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Records one deed. `before` and `after` are records or maps; null where there is none.
  ///
  /// @param action what was done, `noun.verb-in-the-past`, e.g. `licence.issued`
  /// @param subjectType the kind of record, e.g. `licence`
  /// @param subjectLabel the record's official number or title
  /// @throws IllegalStateException outside a transaction
  public void record(
      Actor actor,
      String action,
      String subjectType,
      UUID subjectId,
      String subjectLabel,
      @Nullable Object before,
      @Nullable Object after) {
    var detail = new LinkedHashMap<String, Object>();
    if (before != null) {
      detail.put("before", before);
    }
    if (after != null) {
      detail.put("after", after);
    }
    pending()
        .add(
            new Draft(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.id(),
                actor.name(),
                action,
                subjectType,
                subjectId,
                subjectLabel,
                detail.isEmpty() ? "{}" : json.writeValueAsString(detail),
                address(actor)));
  }

  /// What was done to one record, oldest first.
  public List<AuditEntry> of(UUID subjectId) {
    return jdbc.sql("select * from audit.entry where subject_id = :id order by seq")
        .param("id", subjectId)
        .query(AuditEntry.ROW)
        .list();
  }

  /// What was done to several records after a moment, oldest first.
  public List<AuditEntry> since(Instant moment, Collection<UUID> subjectIds) {
    return jdbc.sql(
            """
            select * from audit.entry
             where subject_id = any(cast(:ids as uuid[])) and at > :moment order by seq
            """)
        .param("ids", subjectIds.stream().map(UUID::toString).toArray(String[]::new))
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(AuditEntry.ROW)
        .list();
  }

  /// Where an officer or an applicant sits; of the public no address is kept, jobs have none.
  private static String address(Actor actor) {
    return !actor.isPublic()
            && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getRemoteAddr()
        : "";
  }

  /// The newest entries before a place in the chain, newest first.
  public List<AuditEntry> before(long seq, int most) {
    return jdbc.sql("select * from audit.entry where seq < :seq order by seq desc limit :most")
        .param("seq", seq)
        .param("most", most)
        .query(AuditEntry.ROW)
        .list();
  }

  @SuppressWarnings("unchecked")
  private List<Draft> pending() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("what is audited is done in a transaction");
    }
    var drafts = (List<Draft>) TransactionSynchronizationManager.getResource(this);
    if (drafts == null) {
      drafts = new ArrayList<>();
      TransactionSynchronizationManager.bindResource(this, drafts);
      TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(drafts));
    }
    return drafts;
  }

  private record Draft(
      Instant at,
      UUID actorId,
      String actorName,
      String action,
      String subjectType,
      UUID subjectId,
      String subjectLabel,
      String detail,
      String address) {

    Map<String, Object> asJson() {
      return Map.of(
          "at", at.toString(),
          "actorId", actorId,
          "actorName", actorName,
          "action", action,
          "subjectType", subjectType,
          "subjectId", subjectId,
          "subjectLabel", subjectLabel,
          "detail", detail,
          "address", address);
    }
  }

  private final class AtTheEnd implements TransactionSynchronization {

    private final List<Draft> drafts;

    AtTheEnd(List<Draft> drafts) {
      this.drafts = drafts;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Audit.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Audit.this, drafts);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      if (drafts.isEmpty()) {
        return;
      }
      jdbc.sql("select audit.append(cast(:entries as jsonb))")
          .param("entries", json.writeValueAsString(drafts.stream().map(Draft::asJson).toList()))
          .query(Long.class)
          .single();
      drafts.clear();
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Audit.this);
    }
  }
}
