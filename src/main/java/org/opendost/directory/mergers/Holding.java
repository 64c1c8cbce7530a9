package org.opendost.directory.mergers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a unit holds that is not settled: a person's post, a case, an asset.
///
/// @param detail what tells it from others: a title, a day, a state; may be empty
/// @param href the office's page of it
/// @param holder the account of the officer who has it; none where the unit as a whole does
/// @param quantity of an asset; 0 elsewhere
/// @param value of an asset, in đồng; 0 elsewhere
public record Holding(
    UUID id,
    UUID unit,
    String title,
    String detail,
    String href,
    @Nullable UUID holder,
    String holderName,
    long quantity,
    long value) {}
