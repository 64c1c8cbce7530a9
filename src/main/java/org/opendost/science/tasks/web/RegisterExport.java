package org.opendost.science.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Texts;
import org.opendost.science.tasks.Register;

/// The register as a file, in Vietnamese as it is kept.
final class RegisterExport {

  private RegisterExport() {}

  static Export of(Texts texts, List<Register.Line> lines) {
    var titles =
        Stream.of(
                "code",
                "title",
                "kind",
                "level",
                "programme",
                "field",
                "hostName",
                "leader",
                "startOn",
                "endOn",
                "budgetTotal",
                "budgetState",
                "stage")
            .map(field -> texts.text("vi", "tasks.f." + field))
            .toList();
    var rows = new ArrayList<List<? extends @Nullable Object>>();
    for (var line : lines) {
      var cells = new ArrayList<@Nullable Object>();
      cells.add(line.code());
      cells.add(line.title());
      cells.add(texts.text("vi", "tasks.kind." + line.kind()));
      cells.add(texts.text("vi", "tasks.level." + line.level()));
      cells.add(texts.text("vi", "tasks.programme." + line.programme()));
      cells.add(texts.text("vi", "tasks.field." + line.field()));
      cells.add(line.hostName());
      cells.add(line.leader());
      cells.add(line.startOn());
      cells.add(line.endOn());
      cells.add(line.budgetTotal());
      cells.add(line.budgetState());
      cells.add(texts.text("vi", "tasks.stage." + line.stage()));
      rows.add(cells);
    }
    return new Export("so-nhiem-vu", titles, rows);
  }
}
