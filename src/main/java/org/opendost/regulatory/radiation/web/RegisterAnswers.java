package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.radiation.Ask;
import org.opendost.regulatory.radiation.Counts;
import org.springframework.stereotype.Component;

/// Answers a list as a page, or as the file the reader asks for: the same lines either way.
@Component
class RegisterAnswers {

  private static final UUID NO_ID = new UUID(0, 0);

  private final Texts texts;

  RegisterAnswers(Texts texts) {
    this.texts = texts;
  }

  <T> Object list(
      HttpServletRequest request,
      String tab,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells) {
    return list(request, tab, columns, read, cells, null);
  }

  <T> Object list(
      HttpServletRequest request,
      String tab,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells,
      @Nullable Counts counts) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var page = read.apply(ask(listing, format.isEmpty() ? Ask.SCREEN : Ask.FILE));
    var rows = page.lines().stream().map(cells).toList();
    if (!format.isEmpty()) {
      return new Export(
              "an-toan-buc-xa-" + tab,
              columns.stream().map(column -> texts.text("vi", column.key())).toList(),
              rows.stream()
                  .map(row -> row.stream().map(cell -> cell.exported(texts)).toList())
                  .toList())
          .answer(format);
    }
    var after = page.after();
    return Shown.page(
        "regulatory/radiation/web/register",
        new RegisterPage(
            tab, listing, columns, rows, counts, after == null ? null : after.toString()));
  }

  private static Ask ask(Listing listing, int most) {
    return new Ask(
        listing.parameters(),
        listing.value("sort"),
        listing.descending(),
        id(listing.after()),
        most);
  }

  /// The id of the last line of the page before; one that is none leads to an empty page.
  private static @Nullable UUID id(@Nullable String after) {
    if (after == null) {
      return null;
    }
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException notOne) {
      return NO_ID;
    }
  }
}
