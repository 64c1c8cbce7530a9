package org.opendost.platform.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.opendost.platform.search.Found;
import org.opendost.platform.search.Question;

/// What was found.
public record SearchPage(Question question, Found found) {

  /// The address of the same question in one kind, or in all when the kind is empty.
  public String kindAddress(String kind) {
    return address(kind, 1);
  }

  /// Whether the kind is the one asked for; all kinds when empty.
  public boolean isKind(String kind) {
    return kind.equals(question.kind() == null ? "" : question.kind());
  }

  /// How many in all kinds together.
  public long inAllKinds() {
    return found.byKind().values().stream().mapToLong(Long::longValue).sum();
  }

  /// Whether there is a page before this one.
  public boolean hasPrevious() {
    return question.page() > 1;
  }

  /// Whether there is a page after this one.
  public boolean hasNext() {
    return question.page() < Question.LAST_PAGE
        && (long) question.page() * Question.PAGE < found.total();
  }

  /// The address of another page of it.
  public String pageAddress(int page) {
    return address(question.kind() == null ? "" : question.kind(), page);
  }

  private String address(String kind, int page) {
    return "/search?q="
        + URLEncoder.encode(question.words(), StandardCharsets.UTF_8)
        + (kind.isEmpty() ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
        + (page > 1 ? "&page=" + page : "");
  }
}
