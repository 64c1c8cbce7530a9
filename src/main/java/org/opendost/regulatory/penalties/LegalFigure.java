package org.opendost.regulatory.penalties;

import java.math.BigDecimal;
import java.util.UUID;
import org.opendost.platform.register.Validity;

/// A figure the law sets, from a day on.
public record LegalFigure(UUID id, Code code, BigDecimal figure, Validity validity) {

  /// What it is.
  public enum Code {
    /// What is owed for each day of paying late, as a percentage of the unpaid sum.
    LATE_INTEREST,
    /// How many times the fine of a person an organisation pays.
    ORGANISATION_FACTOR,
    /// How many times the fine of a person a household business pays.
    HOUSEHOLD_FACTOR,
    /// From which greatest fine on a person may explain, in đồng.
    EXPLANATION_PERSON,
    /// From which greatest fine on an organisation may explain, in đồng.
    EXPLANATION_ORGANISATION
  }
}
