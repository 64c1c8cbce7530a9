package org.opendost.platform.register;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Heading;

/// Dated lines of law, table by table.
public record LawPage(LawPages book, List<LawTable> tables) {

  public LawPage {
    tables = List.copyOf(tables);
  }

  /// The headings of a table: its own, then what every line of law says of itself.
  public List<Heading> headings(Frame frame, LawTable table) {
    return Stream.concat(
            table.headingKeys().stream(),
            Stream.of("register.law.from", "register.law.article", "register.law.mark"))
        .map(key -> Heading.of(frame.t(key)))
        .toList();
  }
}
