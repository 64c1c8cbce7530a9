package org.opendost.platform.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.AuditLog;
import org.opendost.platform.audit.AuditRoots.Root;
import org.opendost.platform.input.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The daily roots of the audit log. Whoever keeps them can tell later whether the log, or an
/// extract of it, still is what it was on each of those days.
@RestController
class AuditApi {

  private static final int PAGE = 400;
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final AuditLog log;

  AuditApi(AuditLog log) {
    this.log = log;
  }

  /// @param roots oldest first
  /// @param next what to send as `after` for the next page, none on the last
  record RootsAnswer(List<Root> roots, @Nullable String next) {}

  @GetMapping(path = "/api/v1/audit/roots", produces = "application/json")
  RootsAnswer roots(@RequestParam(defaultValue = "") String after) {
    var found = log.roots(Actor.PUBLIC, after.isEmpty() ? BEGINNING : day(after), PAGE + 1);
    var roots = found.stream().limit(PAGE).toList();
    return new RootsAnswer(roots, found.size() > PAGE ? roots.getLast().day() : null);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new InvalidInput("after", "input.not-a-date");
    }
  }
}
