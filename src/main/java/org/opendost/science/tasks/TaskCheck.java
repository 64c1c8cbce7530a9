package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;

/// What must hold of a task's facts, whoever enters them.
final class TaskCheck {

  /// `NV.aa.MX1X2.bbbb.cccc`, TT 05/2021/TT-BKHCN Đ.10.
  private static final String NATIONAL_CODE =
      "NV\\.(QG|CB|CT|CS)\\.[A-Z][0-9]{2}\\.[0-9]{4}\\.[0-9]{4}";

  private TaskCheck() {}

  static Faults of(TaskFacts facts) {
    var faults =
        new Faults()
            .required("code", facts.code())
            .atMost("code", facts.code(), 60)
            .required("title", facts.title())
            .atMost("title", facts.title(), 600)
            .required("hostName", facts.hostName())
            .atMost("hostName", facts.hostName(), 300)
            .required("leader", facts.leader())
            .atMost("leader", facts.leader(), 200)
            .required("managingBody", facts.managingBody())
            .atMost("managingBody", facts.managingBody(), 300)
            .atMost("decisionNumber", facts.decisionNumber(), 100)
            .atMost("place", facts.place(), 1_000)
            .required("startOn", facts.startOn())
            .required("endOn", facts.endOn())
            .atMost("objectives", facts.objectives(), 20_000)
            .atMost("contents", facts.contents(), 20_000);
    oneOf(faults, "kind", facts.kind(), TaskFacts.KINDS);
    oneOf(faults, "level", facts.level(), TaskFacts.LEVELS);
    oneOf(faults, "programme", facts.programme(), TaskFacts.PROGRAMMES);
    oneOf(faults, "field", facts.field(), TaskFacts.FIELDS);
    if (facts.selectionMode() != null) {
      oneOf(faults, "selectionMode", facts.selectionMode(), TaskFacts.SELECTION_MODES);
    }
    if (facts.fieldCode() != null && !facts.fieldCode().matches("[0-9]{3,7}")) {
      faults.add("fieldCode", "tasks.fault.field-code");
    }
    if (facts.code().strip().length() > 0 && !facts.code().matches(".*[\\p{L}\\p{Nd}].*")) {
      faults.add("code", "tasks.fault.code");
    }
    particulars(faults, facts.more());
    if (facts.startOn() != null && facts.endOn() != null) {
      inOrder(faults, facts.startOn(), facts.endOn());
    }
    money(faults, "budgetTotal", facts.budgetTotal());
    money(faults, "budgetState", facts.budgetState());
    if (facts.budgetState() != null
        && (facts.budgetTotal() == null
            || facts.budgetState().compareTo(facts.budgetTotal()) > 0)) {
      faults.add("budgetState", "tasks.fault.more-than-total");
    }
    return faults;
  }

  private static void particulars(Faults faults, Particulars more) {
    perhaps(faults, "leaderSex", more.leaderSex(), Particulars.SEXES);
    perhaps(faults, "fieldList", more.fieldList(), Particulars.FIELD_LISTS);
    perhaps(faults, "lumpSum", more.lumpSum(), Particulars.LUMP_SUMS);
    perhaps(faults, "useAfter", more.useAfter(), Particulars.USES);
    if (!more.nationalCode().isEmpty() && !more.nationalCode().matches(NATIONAL_CODE)) {
      faults.add("nationalCode", "tasks.fault.national-code");
    }
    faults
        .atMost("members", more.members(), 4_000)
        .atMost("partners", more.partners(), 4_000)
        .atMost("method", more.method(), 4_000)
        .atMost("application", more.application(), 4_000)
        .atMost("objectiveCode", more.objectiveCode(), 200)
        .atMost("results", more.results(), 20_000)
        .atMost("receiver", more.receiver(), 1_000);
  }

  private static void perhaps(
      Faults faults, String field, String value, Collection<String> allowed) {
    if (!value.isEmpty()) {
      oneOf(faults, field, value, allowed);
    }
  }

  static void oneOf(Faults faults, String field, String value, Collection<String> allowed) {
    if (value.isBlank()) {
      faults.required(field, value);
    } else if (!allowed.contains(value)) {
      faults.add(field, "tasks.fault.unknown-value", value);
    }
  }

  static void notLater(Faults faults, String field, @Nullable LocalDate date, LocalDate today) {
    faults.required(field, date);
    if (date != null && date.isAfter(today)) {
      faults.add(field, "tasks.fault.in-the-future");
    }
  }

  private static void inOrder(Faults faults, LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      faults.add("endOn", "tasks.fault.ends-before-start");
    }
    if (start.getYear() < 1945 || start.getYear() > 2200) {
      faults.add("startOn", "tasks.fault.year");
    }
    if (end.getYear() > 2200) {
      faults.add("endOn", "tasks.fault.year");
    }
  }

  private static void money(Faults faults, String field, @Nullable BigDecimal amount) {
    if (amount == null) {
      return;
    }
    if (amount.signum() < 0 || amount.precision() - amount.scale() > 15) {
      faults.add(field, "tasks.fault.amount");
    } else if (amount.stripTrailingZeros().scale() > 0) {
      faults.add(field, "tasks.fault.whole-dong");
    }
  }
}
