package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.UUID;

/// Corrective action an agency reported, and what the monitoring unit made of it (TT 26/2014 Art.
/// 37.2.d).
///
/// @param evidence the papers that show it
/// @param accepted whether it closes the nonconformity
/// @param remark why it was not accepted
/// @param judgedBy who judged; empty in a form
public record CorrectiveAnswer(
    UUID id,
    UUID nonconformity,
    LocalDate reportedOn,
    String action,
    String evidence,
    boolean accepted,
    String remark,
    String judgedBy) {}
