package org.opendost.platform.audit;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Does a verification that was asked for; done again after an interruption, it begins anew.
@Component
class VerificationRun {

  private static final Logger LOG = LoggerFactory.getLogger(VerificationRun.class);

  private final AuditVerifier verifier;
  private final VerificationRows rows;
  private final Notifications notifications;
  private final OfficeClock clock;
  private final TransactionTemplate apart;

  VerificationRun(
      AuditVerifier verifier,
      VerificationRows rows,
      Notifications notifications,
      OfficeClock clock,
      PlatformTransactionManager transactions) {
    this.verifier = verifier;
    this.rows = rows;
    this.notifications = notifications;
    this.clock = clock;
    // Progress is seen by others while the chain is still being read in one snapshot.
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void run(UUID id) {
    if (rows.find(id).filter(each -> each.finishedAt() == null).isEmpty()) {
      return;
    }
    try {
      var finding = verifier.verify(count -> done(() -> rows.progress(id, count)));
      if (!finding.breaches().isEmpty()) {
        LOG.error("The audit log is NOT whole: {}", finding.breaches());
      }
      finish(id, finding);
    } catch (RuntimeException unreadable) {
      LOG.error("The audit log could not be read", unreadable);
      done(() -> rows.fail(id, String.valueOf(unreadable.getMessage()), clock.instant()));
    }
  }

  /// Keeps what was found, once, and tells the auditors when it is not good.
  void finish(UUID id, AuditVerifier.Finding finding) {
    done(
        () -> {
          if (rows.finish(id, finding, clock.instant()) && !finding.breaches().isEmpty()) {
            notifications.tell(
                Recipient.role(Role.AUDITOR),
                "audit.told.broken",
                List.of(String.valueOf(finding.breaches().size())),
                "/office/audit/verifications/" + id);
          }
        });
  }

  private void done(Runnable work) {
    apart.executeWithoutResult(status -> work.run());
  }
}
