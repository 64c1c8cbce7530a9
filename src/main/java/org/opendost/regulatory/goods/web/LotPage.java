package org.opendost.regulatory.goods.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.opendost.platform.page.Frame;
import org.opendost.platform.print.QrCode;
import org.opendost.regulatory.goods.LotRecord;
import org.opendost.regulatory.goods.Measure;
import org.opendost.regulatory.goods.Path;
import org.opendost.regulatory.goods.Warnings;
import org.opendost.regulatory.inspection.web.SequelPart;

/// One lot with everything found of it and done about it.
///
/// @param address where the public finds out what its code stands for
public record LotPage(LotRecord record, List<SequelPart> sequels, Instant now, String address) {

  public LotPage {
    sequels = List.copyOf(sequels);
  }

  /// The address as a QR code, to be put on a notice.
  public String qr(Frame frame) {
    return QrCode.of(address).svg(frame.t("goods.lot-qr", code()));
  }

  /// The code of the lot.
  public String code() {
    return Warnings.code(record.lot().id());
  }

  /// A quantity with its unit.
  public String quantity(Frame frame, BigDecimal quantity) {
    return frame.figure(quantity) + " " + record.lot().facts().unit();
  }

  /// Whether the seller has not been told to stop by paper yet but by the minutes: the label's
  /// path.
  public boolean stoppedByMinutes() {
    return record.lot().failed(Path.LABEL) && record.visit().isSigned();
  }

  /// Whether a sample can be taken now.
  public boolean takesSamples() {
    return !record.lot().isWithdrawn() && takesSamplesNow();
  }

  /// Whether it may still be taken back.
  public boolean canBeWithdrawn() {
    return !record.lot().isWithdrawn() && record.done().isEmpty();
  }

  private boolean takesSamplesNow() {
    return record.lot().failed(Path.QUALITY)
        ? record.next().get(Path.QUALITY) == Measure.Kind.RESUMED
        : !record.visit().isSigned();
  }
}
