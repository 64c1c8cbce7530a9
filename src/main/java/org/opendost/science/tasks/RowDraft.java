package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.sheets.SheetCell;
import org.opendost.platform.sheets.SheetRow;

/// One row as it was read: a value for each cell that holds one, and what is wrong.
final class RowDraft {

  private static final TaskFacts NOTHING =
      new TaskFacts(
          "", "", "", "", "", null, null, "", "", "", "", null, null, null, null, null, null, null,
          null, "", "", List.of(), "", true);

  private final int number;
  private final Map<Column, SheetCell> cells = new EnumMap<>(Column.class);
  private final Map<Column, Object> values = new EnumMap<>(Column.class);
  private final List<RowFault> faults = new ArrayList<>();

  private RowDraft(int number) {
    this.number = number;
  }

  static RowDraft of(SheetRow row, Map<Column, Integer> places, ImportWords words) {
    var draft = new RowDraft(row.number());
    places.forEach((column, place) -> draft.read(column, row.cell(place), words));
    return draft;
  }

  private void read(Column column, SheetCell cell, ImportWords words) {
    cells.put(column, cell);
    if (cell.trouble() != null) {
      wrong(column, "tasks.import.cell." + cell.trouble());
      return;
    }
    var text = VietnameseInput.text(cell.text());
    if (text.isEmpty()) {
      return;
    }
    Object value =
        switch (column.holds()) {
          case TEXT -> text;
          case DAY -> cell.day() != null ? cell.day() : VietnameseInput.date(text).orElse(null);
          case MONEY -> VietnameseInput.money(text).map(BigDecimal::valueOf).orElse(null);
          case CODE -> words.code(column, text).orElse(null);
        };
    if (value != null) {
      values.put(column, value);
      return;
    }
    switch (column.holds()) {
      case DAY -> wrong(column, "tasks.import.cell.day");
      case MONEY -> wrong(column, "tasks.import.cell.money");
      default -> wrong(column, "tasks.import.cell.word", String.join("; ", words.words(column)));
    }
  }

  int number() {
    return number;
  }

  List<RowFault> faults() {
    return List.copyOf(faults);
  }

  boolean isWrong() {
    return !faults.isEmpty();
  }

  boolean isWrong(Column column) {
    return faults.stream().anyMatch(fault -> fault.column().equals(column.heading()));
  }

  String text(Column column) {
    return values.get(column) instanceof String text ? text : "";
  }

  @Nullable LocalDate day(Column column) {
    return values.get(column) instanceof LocalDate day ? day : null;
  }

  /// Notes a fault of the column's cell.
  void wrong(Column column, String key, Object... arguments) {
    faults.add(
        new RowFault(
            column.heading(),
            cells.getOrDefault(column, SheetCell.EMPTY).text(),
            key,
            Stream.of(arguments).map(RowDraft::written).toList()));
  }

  /// Notes what the register's own check found, beside the columns it is about; once a column.
  void wrong(Faults found) {
    for (var fault : found.list()) {
      var column = Column.ofField(fault.field());
      if (column == null) {
        faults.add(
            new RowFault(
                "", "", fault.key(), fault.arguments().stream().map(RowDraft::written).toList()));
      } else if (!isWrong(column) && !followsFromAnother(column)) {
        wrong(column, fault.key(), fault.arguments().toArray());
      }
    }
  }

  /// A part cannot be compared with a total that could not be read.
  private boolean followsFromAnother(Column column) {
    return column == Column.BUDGET_STATE && isWrong(Column.BUDGET_TOTAL);
  }

  /// The facts of a new task, or of a known one where empty cells leave what stands.
  ///
  /// @param hosts finds a host of the directory by its name
  TaskFacts facts(@Nullable TaskFacts known, Function<String, @Nullable UUID> hosts) {
    var base = known == null ? NOTHING : known;
    var more = base.more();
    var host = text(Column.HOST, base.hostName());
    return new TaskFacts(
            text(Column.CODE, base.code()),
            text(Column.TITLE, base.title()),
            text(Column.KIND, base.kind()),
            text(Column.LEVEL, base.level()),
            text(Column.PROGRAMME, base.programme()),
            maybe(Column.PARENT, base.parentCode()),
            host.equals(base.hostName()) ? base.hostId() : hosts.apply(host),
            host,
            text(Column.LEADER, base.leader()),
            text(Column.MANAGING_BODY, base.managingBody()),
            text(Column.FIELD, base.field()),
            maybe(Column.FIELD_CODE, base.fieldCode()),
            day(Column.START, base.startOn()),
            day(Column.END, base.endOn()),
            money(Column.BUDGET_TOTAL, base.budgetTotal()),
            money(Column.BUDGET_STATE, base.budgetState()),
            maybe(Column.DECISION, base.decisionNumber()),
            day(Column.DECISION_ON, base.decisionOn()),
            maybe(Column.SELECTION, base.selectionMode()),
            text(Column.OBJECTIVES, base.objectives()),
            text(Column.CONTENTS, base.contents()),
            values.containsKey(Column.PRODUCTS)
                ? TaskFacts.Product.lines(text(Column.PRODUCTS))
                : base.products(),
            text(Column.PLACE, base.place()),
            values.containsKey(Column.PUBLISHED)
                ? text(Column.PUBLISHED).equals("true")
                : base.published(),
            new Particulars(
                more.nationalCode(),
                text(Column.LEADER_SEX, more.leaderSex()),
                text(Column.MEMBERS, more.members()),
                more.partners(),
                more.method(),
                more.application(),
                more.objectiveCode(),
                more.fieldList(),
                text(Column.LUMP_SUM, more.lumpSum()),
                text(Column.RESULTS, more.results()),
                text(Column.RECEIVER, more.receiver()),
                text(Column.USE_AFTER, more.useAfter())))
        .composed();
  }

  private String text(Column column, String otherwise) {
    return values.get(column) instanceof String text ? text : otherwise;
  }

  private @Nullable String maybe(Column column, @Nullable String otherwise) {
    return values.get(column) instanceof String text ? text : otherwise;
  }

  private @Nullable LocalDate day(Column column, @Nullable LocalDate otherwise) {
    return values.get(column) instanceof LocalDate day ? day : otherwise;
  }

  private @Nullable BigDecimal money(Column column, @Nullable BigDecimal otherwise) {
    return values.get(column) instanceof BigDecimal amount ? amount : otherwise;
  }

  private static String written(Object argument) {
    return argument instanceof LocalDate day
        ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
        : Objects.toString(argument);
  }
}
