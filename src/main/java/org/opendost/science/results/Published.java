package org.opendost.science.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A result as the public may read it, and nothing more of it: name, host, leader and main
/// participants, objective, summary, beginning, end, budget (TT 14/2014/TT-BKHCN Đ.24); and the
/// certificate, so that who holds one can check it.
///
/// @param taskSlug the address of its task
/// @param field by which it is filed
/// @param revokedOn when the certificate was revoked; the result is then no longer published
public record Published(
    String slug,
    String number,
    LocalDate issuedOn,
    @Nullable LocalDate revokedOn,
    @Nullable String revokedWhy,
    String taskSlug,
    String field,
    String level,
    String title,
    String host,
    String leader,
    List<String> participants,
    String objective,
    String summary,
    LocalDate startOn,
    LocalDate endOn,
    @Nullable BigDecimal budget) {

  static Published of(Certificate certificate) {
    return new Published(
        certificate.slug(),
        certificate.number(),
        certificate.issuedOn(),
        certificate.revokedOn(),
        certificate.revokedWhy(),
        certificate.taskSlug(),
        certificate.field(),
        certificate.level(),
        certificate.title(),
        certificate.hostName(),
        certificate.leader(),
        certificate.participants().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
        certificate.objective(),
        certificate.summary(),
        certificate.startOn(),
        certificate.endOn(),
        certificate.budget());
  }

  /// Whether the certificate was revoked.
  public boolean isRevoked() {
    return revokedOn != null;
  }
}
