package org.opendost.platform.register;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.page.Crumb;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.springframework.web.servlet.ModelAndView;

/// The form that enters one record, or corrects it. It carries the record's id, so that a double
/// click enters one.
///
/// @param titleKey of what stands over it
/// @param leadKey of what is said before it; empty for nothing
/// @param action where it is sent
/// @param back the page it was opened from, with its name
/// @param goKey of what the button says
public record EntryPage(
    String titleKey,
    String leadKey,
    Form form,
    List<Field> fields,
    String action,
    Cell back,
    String goKey) {

  public EntryPage {
    fields = List.copyOf(fields);
  }

  /// What is said before it; null for nothing.
  public @Nullable String lead(Frame frame) {
    return leadKey.isEmpty() ? null : frame.t(leadKey);
  }

  /// Where it stands.
  public List<Crumb> trail(Frame frame) {
    return back.crumbs(frame);
  }

  /// Where it leads without sending.
  public String backHref() {
    return back.href() == null ? "/" : back.href();
  }

  /// A form for something new, with the id it will have.
  public static Form blank() {
    return Form.empty().with("id", Uuid7.next());
  }

  /// A form for something that just happened: with the id it will have, today and this hour.
  public static Form begun(OfficeClock clock) {
    var now = clock.instant().atZone(OfficeClock.ZONE);
    return blank()
        .with("on", now.toLocalDate())
        .with("at", "%02d:%02d".formatted(now.getHour(), now.getMinute()));
  }

  /// Saves what a form says; what is refused is shown again with all that was typed.
  public static ModelAndView saved(
      Form form, Function<Entered, ModelAndView> save, Function<Form, ModelAndView> again) {
    return SentForm.saved(form, save, again);
  }
}
