package org.opendost.platform.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Crumb;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Texts;

/// A cell of a list, as it is shown and as it is exported.
///
/// @param value what is exported: a text, a number, a day, a moment; null for nothing
/// @param isKey whether the text is the key of a message
/// @param href where it leads; null for nowhere
/// @param tone the tone of a badge; null for plain text
public record Cell(
    @Nullable Object value, boolean isKey, @Nullable String href, @Nullable String tone) {

  /// A text, a number, a day, a moment, or nothing.
  public static Cell of(@Nullable Object value) {
    return new Cell(value, false, null, null);
  }

  /// Words of the message files.
  public static Cell key(String key) {
    return new Cell(key, true, null, null);
  }

  /// The same, which leads on.
  public Cell to(String path) {
    return new Cell(value, isKey, path, tone);
  }

  /// The same as a badge.
  public Cell toned(String badge) {
    return new Cell(value, isKey, href, badge);
  }

  /// A page as a step of the trail to another.
  public List<Crumb> crumbs(Frame frame) {
    return List.of(new Crumb(text(frame), href == null ? "/" : href));
  }

  /// Whether it holds a figure.
  public boolean isFigure() {
    return value instanceof Number;
  }

  /// What is read.
  public String text(Frame frame) {
    return switch (value) {
      case null -> "–";
      case LocalDate day -> frame.date(day);
      case Instant moment -> frame.moment(moment);
      case BigDecimal figure -> frame.figure(figure);
      case Number number -> frame.number(number.longValue());
      default -> isKey ? frame.t(value.toString()) : value.toString();
    };
  }

  /// What is written to a file, in Vietnamese.
  @Nullable Object exported(Texts texts) {
    return switch (value) {
      case null -> null;
      case Instant moment -> moment.atZone(OfficeClock.ZONE).toLocalDateTime();
      default -> isKey ? texts.text("vi", value.toString()) : value;
    };
  }
}
