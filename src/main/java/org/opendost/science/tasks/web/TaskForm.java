package org.opendost.science.tasks.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;
import org.opendost.science.tasks.Particulars;
import org.opendost.science.tasks.TaskFacts;

/// Writes a task's facts into a form, and reads them out of it.
final class TaskForm {

  private TaskForm() {}

  static Form of(TaskFacts facts) {
    var more = facts.more();
    return Form.empty()
        .with("code", facts.code())
        .with("title", facts.title())
        .with("kind", facts.kind())
        .with("level", facts.level())
        .with("programme", facts.programme())
        .with("parentCode", facts.parentCode())
        .with("hostName", facts.hostName())
        .with("leader", facts.leader())
        .with("managingBody", facts.managingBody())
        .with("field", facts.field())
        .with("fieldCode", facts.fieldCode())
        .with("startOn", facts.startOn())
        .with("endOn", facts.endOn())
        .with("budgetTotal", amount(facts.budgetTotal()))
        .with("budgetState", amount(facts.budgetState()))
        .with("decisionNumber", facts.decisionNumber())
        .with("decisionOn", facts.decisionOn())
        .with("selectionMode", facts.selectionMode())
        .with("objectives", facts.objectives())
        .with("contents", facts.contents())
        .with("products", products(facts.products()))
        .with("place", facts.place())
        .with("published", facts.published() ? "true" : "")
        .with("nationalCode", more.nationalCode())
        .with("leaderSex", more.leaderSex())
        .with("members", more.members())
        .with("partners", more.partners())
        .with("method", more.method())
        .with("application", more.application())
        .with("objectiveCode", more.objectiveCode())
        .with("fieldList", more.fieldList())
        .with("lumpSum", more.lumpSum())
        .with("results", more.results())
        .with("receiver", more.receiver())
        .with("useAfter", more.useAfter());
  }

  /// The facts typed. What cannot be read is noted among the faults.
  ///
  /// @param hosts the directory, in which the host typed is looked for by its name
  static TaskFacts facts(Form form, List<Organisation> hosts, Faults faults) {
    return new TaskFacts(
        form.text("code"),
        form.text("title"),
        form.text("kind"),
        form.text("level"),
        form.text("programme"),
        form.optional("parentCode"),
        host(form.text("hostName"), hosts),
        form.text("hostName"),
        form.text("leader"),
        form.text("managingBody"),
        form.text("field"),
        form.optional("fieldCode"),
        form.date("startOn", faults),
        form.date("endOn", faults),
        amount(form.money("budgetTotal", faults)),
        amount(form.money("budgetState", faults)),
        form.optional("decisionNumber"),
        form.date("decisionOn", faults),
        form.optional("selectionMode"),
        form.text("objectives"),
        form.text("contents"),
        products(form.text("products")),
        form.text("place"),
        form.ticked("published"),
        new Particulars(
            form.text("nationalCode"),
            form.text("leaderSex"),
            form.text("members"),
            form.text("partners"),
            form.text("method"),
            form.text("application"),
            form.text("objectiveCode"),
            form.text("fieldList"),
            form.text("lumpSum"),
            form.text("results"),
            form.text("receiver"),
            form.text("useAfter")));
  }

  private static @Nullable UUID host(String name, List<Organisation> hosts) {
    Optional<Organisation> found =
        hosts.stream()
            .filter(
                host ->
                    host.name().equalsIgnoreCase(name) || host.shortName().equalsIgnoreCase(name))
            .findFirst();
    return found.map(Organisation::id).orElse(null);
  }

  private static @Nullable Long amount(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.longValue();
  }

  private static @Nullable BigDecimal amount(@Nullable Long amount) {
    return amount == null ? null : BigDecimal.valueOf(amount);
  }

  /// One product a line: `name | quantity | delivered`.
  private static String products(List<TaskFacts.Product> products) {
    return products.stream()
        .map(
            product ->
                product.name()
                    + (product.quantity().isEmpty() && product.delivered() == null
                        ? ""
                        : " | " + product.quantity())
                    + (product.delivered() == null ? "" : " | " + product.delivered()))
        .collect(Collectors.joining("\n"));
  }

  private static List<TaskFacts.Product> products(String text) {
    return TaskFacts.Product.lines(text);
  }
}
