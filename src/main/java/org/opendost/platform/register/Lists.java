package org.opendost.platform.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Answers a list as a page, or as the file the reader asks for: the same lines either way.
@Component
public class Lists {

  private static final UUID NO_ID = new UUID(0, 0);

  private final Texts texts;

  Lists(Texts texts) {
    this.texts = texts;
  }

  /// The page, or the file.
  ///
  /// @param template what shows a [ListPage]
  /// @param name which list of its module
  /// @param file the name of the file
  public <T> Object answer(
      HttpServletRequest request,
      String template,
      String name,
      String file,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells) {
    return answer(request, name, file, columns, read, cells, page -> Shown.page(template, page));
  }

  /// The page, or the file.
  ///
  /// @param shown what becomes of the page
  public <T> Object answer(
      HttpServletRequest request,
      String name,
      String file,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells,
      Function<ListPage, ModelAndView> shown) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var page = read.apply(ask(listing, format.isEmpty() ? Ask.SCREEN : Ask.FILE));
    var rows = page.lines().stream().map(cells).toList();
    if (!format.isEmpty()) {
      return new Export(
              file,
              columns.stream().map(column -> texts.text("vi", column.key())).toList(),
              rows.stream()
                  .map(row -> row.stream().map(cell -> cell.exported(texts)).toList())
                  .toList())
          .answer(format);
    }
    var after = page.after();
    return shown.apply(
        new ListPage(name, listing, columns, rows, after == null ? null : after.toString()));
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
