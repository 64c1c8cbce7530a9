package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;

/// The tariff of fees: dated rows. A new figure closes the row before it; nothing is overwritten,
/// for dossiers were charged by it.
@Facade
public class Tariffs {

  private static final int ALL = 100;

  private final TariffRows rows;
  private final Audit audit;

  Tariffs(TariffRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /// A new figure for a row of the tariff.
  ///
  /// @param id of the new row; the same id twice enters one
  /// @param replaces the row in force until then
  /// @param value VND, or percent where the row is a share
  public record Change(
      UUID id, UUID replaces, long value, LocalDate from, String document, boolean confirmed) {}

  /// Every row, those in force and those closed.
  @Requires("radiation.read")
  public List<TariffEntry> all(Actor actor) {
    return rows.all();
  }

  /// Enters a new figure from a day on, and closes the row before it on the day before.
  @Requires("radiation.tariff")
  public TariffEntry change(Actor actor, Change change) {
    var entered = rows.find(change.id());
    if (entered.isPresent()) {
      return entered.get();
    }
    var before =
        rows.lock(change.replaces()).orElseThrow(() -> new NotFound("tariff", change.replaces()));
    var faults =
        new Faults()
            .required("document", change.document())
            .atMost("document", change.document(), 200);
    if (change.value() < 0 || (before.isShare() && change.value() > ALL)) {
      faults.add("value", "radiation.fault.tariff-value");
    }
    if (before.until() != null) {
      faults.add("", "radiation.fault.tariff-closed", before.until());
    }
    if (!change.from().isAfter(before.from())) {
      faults.add("from", "radiation.fault.tariff-from", before.from());
    }
    faults.orThrow();
    rows.close(before.id(), change.from().minusDays(1));
    var after =
        new TariffEntry(
            change.id(),
            change.document().strip(),
            before.item(),
            before.deviceClass(),
            before.quantityFrom(),
            change.value(),
            change.from(),
            null,
            change.confirmed());
    rows.insert(after);
    audit.record(actor, "tariff.changed", "tariff", after.id(), after.item(), before, after);
    return after;
  }
}
