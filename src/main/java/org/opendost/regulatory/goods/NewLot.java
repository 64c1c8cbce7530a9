package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the team writes down of a lot.
///
/// @param responsible the maker or importer the label names
/// @param unit of its quantities: gói, chai, kg
/// @param value of the whole lot, in đồng
public record NewLot(
    UUID id,
    UUID visit,
    ProductGroup group,
    String product,
    String brand,
    String responsible,
    String batch,
    @Nullable LocalDate madeOn,
    @Nullable LocalDate expiresOn,
    String unit,
    BigDecimal quantity,
    long value,
    BigDecimal sold,
    BigDecimal sealed) {}
