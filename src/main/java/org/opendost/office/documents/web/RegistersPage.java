package org.opendost.office.documents.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.office.documents.Book;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;

/// Which register is printed, for which days.
///
/// @param books those the reader may print
public record RegistersPage(List<Book> books, Form form) {

  public RegistersPage {
    books = List.copyOf(books);
  }

  /// The books in the reader's words.
  public List<Choice> bookChoices(Frame frame) {
    return books.stream()
        .map(book -> new Choice(book.name(), frame.t("documents.book." + book)))
        .toList();
  }

  /// The directions in the reader's words.
  public List<Choice> directions(Frame frame) {
    return Stream.of(RegistersController.Direction.values())
        .map(each -> new Choice(each.name(), frame.t("documents.direction." + each)))
        .toList();
  }
}
