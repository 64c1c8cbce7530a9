package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.radiation.Counts;
import org.springframework.stereotype.Component;

/// Answers the lists of radiation safety, with the counts above the dossiers.
@Component
class RegisterAnswers {

  private final Lists lists;

  RegisterAnswers(Lists lists) {
    this.lists = lists;
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
    return lists.answer(
        request,
        tab,
        "an-toan-buc-xa-" + tab,
        columns,
        read,
        cells,
        page -> Shown.page("regulatory/radiation/web/register", new RegisterPage(page, counts)));
  }
}
