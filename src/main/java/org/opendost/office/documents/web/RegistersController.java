package org.opendost.office.documents.web;

import java.util.List;
import java.util.Map;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentRegisters;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.register.Entered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The registers of incoming and outgoing documents, printed for a period.
@Controller
@RequestMapping(DocumentPages.REGISTERS)
record RegistersController(DocumentRegisters registers, PdfAnswers papers, OfficeClock clock) {

  /// Which register.
  enum Direction {
    /// Văn bản đến.
    INCOMING,
    /// Văn bản đi.
    OUTGOING
  }

  @GetMapping
  Object show(Actor actor) {
    var today = clock.today();
    return page(
        registers.books(actor),
        Form.empty()
            .with("direction", Direction.OUTGOING)
            .with("book", Book.ORDINARY)
            .with("from", today.withDayOfYear(1))
            .with("until", today));
  }

  @GetMapping("/pdf")
  Object print(Actor actor, @RequestParam Map<String, String> typed) {
    var form = Form.typed(typed);
    try {
      var entered = new Entered(form);
      var direction = entered.choice("direction", Direction.class);
      var book = entered.choice("book", Book.class);
      var from = entered.day("from");
      var until = entered.day("until");
      entered.check();
      return direction.get() == Direction.INCOMING
          ? papers.of(
              registers.incoming(actor, book.get(), from.get(), until.get()),
              "so-dang-ky-van-ban-den")
          : papers.of(
              registers.outgoing(actor, book.get(), from.get(), until.get()),
              "so-dang-ky-van-ban-di");
    } catch (InvalidInput refused) {
      var page = page(registers.books(actor), form.refused(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(List<Book> books, Form form) {
    return Shown.page("office/documents/web/registers", new RegistersPage(books, form));
  }
}
