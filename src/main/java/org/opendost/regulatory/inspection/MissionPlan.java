package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.UUID;

/// What a mission is planned to be.
///
/// @param planned whether it stands in the yearly plan
/// @param ground the plan it stands in, or what calls for it: a complaint, a warning, a request
public record MissionPlan(
    UUID id,
    Kind kind,
    String title,
    boolean planned,
    String ground,
    LocalDate from,
    LocalDate until) {}
