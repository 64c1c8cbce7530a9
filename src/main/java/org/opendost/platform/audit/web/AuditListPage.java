package org.opendost.platform.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.AuditLine;
import org.opendost.platform.audit.Verification;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;

/// A page of the audit log.
///
/// @param form what is wrong with the filters
/// @param next the key after which the next page begins, none on the last
/// @param last the newest verification, if there was any
public record AuditListPage(
    Listing listing,
    Form form,
    List<AuditLine> lines,
    @Nullable String next,
    List<String> actions,
    List<String> kinds,
    @Nullable Verification last,
    AuditWords words) {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(OfficeClock.ZONE);

  public AuditListPage {
    lines = List.copyOf(lines);
    actions = List.copyOf(actions);
    kinds = List.copyOf(kinds);
  }

  /// The actions to choose from, in the order of their words.
  public List<Choice> actionChoices(String language) {
    return actions.stream()
        .map(code -> new Choice(code, words.action(language, code)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  /// The kinds of object to choose from, in the order of their words.
  public List<Choice> kindChoices(String language) {
    return kinds.stream()
        .map(code -> new Choice(code, words.kind(language, code)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  /// Where the object is shown.
  public Optional<String> address(AuditLine line) {
    return words.address(line.subjectType(), line.subjectId(), line.subjectLabel());
  }

  /// A moment to the second.
  public static String second(Instant moment) {
    return SECOND.format(moment);
  }
}
