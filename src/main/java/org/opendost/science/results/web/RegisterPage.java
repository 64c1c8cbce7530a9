package org.opendost.science.results.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.science.results.Certificate;
import org.opendost.science.results.Listed;

/// The register of certificates as officers read it.
public record RegisterPage(Listing listing, Listed<Certificate> found) {

  /// The levels to filter by.
  public List<Choice> levels(Frame frame) {
    return choices(frame, "tasks.level.", "tinh", "co_so");
  }

  /// The fields to filter by.
  public List<Choice> fields(Frame frame) {
    return choices(
        frame,
        "tasks.field.",
        "tu_nhien",
        "ky_thuat",
        "y_duoc",
        "nong_nghiep",
        "xa_hoi",
        "nhan_van");
  }

  /// How certificates stand, to filter by.
  public List<Choice> standings(Frame frame) {
    return choices(frame, "results.standing.", "standing", "revoked");
  }

  private static List<Choice> choices(Frame frame, String key, String... values) {
    return Stream.of(values).map(value -> new Choice(value, frame.t(key + value))).toList();
  }
}
