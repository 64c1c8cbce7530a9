package org.opendost.office.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A campaign that changes how the department works, under a directive.
///
/// @param directive its symbol, as `16/CT-TTg`
/// @param until its last day; null while none is known
/// @param distance metres to keep between people; zero for none
/// @param responsible the account that reads what is declared about health
/// @param switchedOn the day it was last switched on or off; null before it ever was
public record Campaign(
    UUID id,
    String name,
    String directive,
    LocalDate directiveOn,
    String issuer,
    LocalDate from,
    @Nullable LocalDate until,
    Set<Feature> features,
    BigDecimal distance,
    UUID responsible,
    String responsibleName,
    boolean on,
    @Nullable LocalDate switchedOn,
    String switchedWhy,
    int version,
    String savedBy) {

  /// What a campaign switches on.
  public enum Feature {
    /// Lịch làm việc tại cơ quan, tại nhà.
    ROSTER,
    /// Khai báo y tế.
    DECLARATIONS,
    /// Ghi nhận ra vào bằng mã QR.
    CHECK_IN,
    /// Nhật ký khử khuẩn, giãn cách.
    DISINFECTION
  }

  public Campaign {
    features = Set.copyOf(features);
  }

  /// `on`, `off`, or `ready` before it was ever switched on.
  public String state() {
    return on ? "on" : switchedOn == null ? "ready" : "off";
  }

  /// Whether the feature may be used on a day.
  public boolean opens(Feature feature, LocalDate day) {
    return on
        && features.contains(feature)
        && !day.isBefore(from)
        && (until == null || !day.isAfter(until));
  }

  /// The same as it is entered: not yet switched on.
  Campaign begun(String responsibleIs, String by) {
    return new Campaign(
        id,
        name.strip(),
        directive.strip(),
        directiveOn,
        issuer.strip(),
        from,
        until,
        features,
        distance,
        responsible,
        responsibleIs,
        false,
        null,
        "",
        1,
        by);
  }

  Campaign as(String responsibleIs, Campaign standing, int next, String by) {
    return new Campaign(
        id,
        name.strip(),
        directive.strip(),
        directiveOn,
        issuer.strip(),
        from,
        until,
        features,
        distance,
        responsible,
        responsibleIs,
        standing.on,
        standing.switchedOn,
        standing.switchedWhy,
        next,
        by);
  }

  Campaign switched(boolean to, LocalDate day, String why, String by) {
    return new Campaign(
        id,
        name,
        directive,
        directiveOn,
        issuer,
        from,
        until,
        features,
        distance,
        responsible,
        responsibleName,
        to,
        day,
        why,
        version + 1,
        by);
  }
}
