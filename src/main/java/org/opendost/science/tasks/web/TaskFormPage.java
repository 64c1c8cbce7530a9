package org.opendost.science.tasks.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.platform.search.Found.Hit;
import org.opendost.science.tasks.Deed;
import org.opendost.science.tasks.Register;

/// The form of a task, new or known.
///
/// @param task none for a new one
/// @param reasonNeeded whether a change must say why
/// @param meanwhile what another officer changed while this one was typing
/// @param similar what the register already holds that resembles what is typed
public record TaskFormPage(
    Form form,
    @Nullable UUID task,
    String title,
    boolean reasonNeeded,
    List<Deed> meanwhile,
    Register.Suggestions suggestions,
    List<Hit> similar) {

  public TaskFormPage {
    meanwhile = List.copyOf(meanwhile);
    similar = List.copyOf(similar);
  }

  /// Whether there is anything to compare with.
  public boolean isBlank() {
    return form.text("title").isBlank() && form.text("objectives").isBlank();
  }

  /// Where it is sent to be compared only.
  public String comparison() {
    return action() + "/similar";
  }

  /// Where it is sent.
  public String action() {
    return task == null ? "/office/tasks" : "/office/tasks/" + task;
  }
}
