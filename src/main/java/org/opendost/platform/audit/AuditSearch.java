package org.opendost.platform.audit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which entries, from where on.
///
/// @param who beginnings of words of the actor's name, marks or not; empty for all
/// @param action what was done, exactly; empty for all
/// @param subjectType the kind of object, exactly; empty for all
/// @param subject one object, none for all
/// @param from the first day, none for the beginning
/// @param to the last day, included; none for the end
/// @param words beginnings of words in the object's name, the actor's name or the address
/// @param oldestFirst instead of newest first
/// @param after the place in the chain of the entry after which the list goes on
public record AuditSearch(
    String who,
    String action,
    String subjectType,
    @Nullable UUID subject,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String words,
    boolean oldestFirst,
    @Nullable Long after) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Everything, newest first.
  public static AuditSearch all() {
    return new AuditSearch("", "", "", null, null, null, "", false, null);
  }

  /// What the column `words` is asked; none for all.
  @Nullable String question() {
    var question =
        Stream.concat(beginnings(who, ":*A"), beginnings(words, ":*"))
            .collect(Collectors.joining(" & "));
    return question.isEmpty() ? null : question;
  }

  private static Stream<String> beginnings(String text, String asked) {
    var folded =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd');
    return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).map(word -> word + asked);
  }
}
