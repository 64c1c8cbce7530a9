package org.opendost.platform.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.page.Crumb;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;

/// The form that enters many records at once, as a table that is pasted or sent as a file. It
/// carries an id, so that a double click enters them once.
///
/// @param words key of its title; with `.lead` of what is said before it, with `.rows.hint` of what
///   the columns are, with `.go` of its button
/// @param action where it is sent
/// @param back the page it was opened from, with its name
/// @param sample where an empty table with these columns is had; null for nowhere
public record TablePage(
    String words, Form form, FileRule file, String action, Cell back, @Nullable String sample) {

  /// Where it stands.
  public List<Crumb> trail(Frame frame) {
    return back.crumbs(frame);
  }

  /// Where it leads without sending.
  public String backHref() {
    return back.href() == null ? "/" : back.href();
  }
}
