package org.opendost.procedure.calendar;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.LawLine;
import org.opendost.platform.register.LawPages;
import org.opendost.platform.register.LawTable;
import org.opendost.platform.register.Validity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of the times the law gives: their table, and the form that sets another from a day on.
///
/// @param <C> what a module tells its times apart by
public final class LimitPages<C> {

  private static final int MOST = 365;

  private final LawPages pages;
  private final List<String> headings;
  private final BiFunction<Frame, C, List<String>> words;
  private final Function<Entered, Entered.Value<C>> code;

  /// @param pages with the fields of what a time is for
  /// @param units the law states such times in
  /// @param words of what a time is for, one for each of those fields
  /// @param code what a time is for, as it was typed
  public LimitPages(
      LawPages pages,
      List<Limit.Unit> units,
      BiFunction<Frame, C, List<String>> words,
      Function<Entered, Entered.Value<C>> code) {
    this.pages =
        pages.with(
            Field.number("amount", "calendar.limit.amount").must(),
            Field.among("unit", "calendar.limit.unit", "calendar.limit.unit.", units).must());
    headings =
        Stream.concat(pages.fields().stream().map(Field::key), Stream.of("calendar.limit"))
            .toList();
    this.words = words;
    this.code = code;
  }

  /// Those of times for one thing out of several.
  ///
  /// @param pages without fields
  /// @param key of what a time is for; with a dot and a value of that value's words
  public static <E extends Enum<E>> LimitPages<E> of(
      LawPages pages, String key, Class<E> codes, List<Limit.Unit> units) {
    return new LimitPages<>(
        pages.with(Field.among("code", key, codes).must()),
        units,
        (frame, code) -> List.of(frame.t(key + "." + code)),
        sent -> sent.choice("code", codes));
  }

  /// Their table.
  public ModelAndView table(List<LegalLimit<C>> limits) {
    var lines =
        limits.stream()
            .map(limit -> LawLine.of(frame -> words(frame, limit), limit.validity()))
            .toList();
    return pages.tables(List.of(new LawTable(pages.titleKey(), headings, lines)));
  }

  private List<String> words(Frame frame, LegalLimit<C> limit) {
    return Stream.concat(
            words.apply(frame, limit.code()).stream(),
            Stream.of(limit.limit().in(frame.language())))
        .toList();
  }

  /// The form of another.
  public ModelAndView form() {
    return pages.form(EntryPage.blank());
  }

  /// Sets what was typed; what is refused is shown again.
  public ModelAndView set(
      Map<String, String> typed, RedirectAttributes flash, Consumer<LegalLimit<C>> set) {
    return pages.set(typed, flash, sent -> set.accept(read(sent)));
  }

  private LegalLimit<C> read(Entered sent) {
    var id = sent.id();
    var typed = code.apply(sent);
    var amount = sent.number("amount", 1, MOST);
    var unit = sent.choice("unit", Limit.Unit.class);
    var validity = Validity.typed(sent);
    sent.check();
    return new LegalLimit<>(id, typed.get(), new Limit(amount.get(), unit.get()), validity.get());
  }
}
