package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an incoming document was passed to a unit or a person (NĐ 30/2020/NĐ-CP, Art. 23 §2).
///
/// @param id made with the form
/// @param unit to whom; null where it is a person
/// @param account to whom; null where it is a unit
/// @param name of either
/// @param leads whether they lead, where several work on it
/// @param dueOn until when; null where no day was given
public record Routing(
    UUID id,
    UUID incoming,
    @Nullable UUID unit,
    @Nullable UUID account,
    String name,
    boolean leads,
    String instruction,
    @Nullable LocalDate dueOn,
    LocalDate on,
    String by,
    boolean takenBack) {}
