package org.opendost.science.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an acceptance council concluded.
///
/// @param councilLevel `nha_nuoc`, `bo`, `tinh` or `co_so`
/// @param rating `xuat_sac`, `dat` or `khong_dat`; in the mountain-area programme also `kha`
/// @param decisionNumber the decision that set the council
public record Acceptance(
    @Nullable LocalDate on, String councilLevel, String rating, String decisionNumber) {}
