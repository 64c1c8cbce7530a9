package org.opendost.office.assignments.web;

import java.util.List;
import org.opendost.office.assignments.Urgent;
import org.opendost.platform.register.ListPage;

/// What is urgent today.
///
/// @param shelf the shelf looked at; empty for all
public record UrgentPage(
    ListPage list, Urgent.Scope scope, List<Urgent.Scope> scopes, String shelf, Urgent urgent) {

  /// The shelves, the worst first.
  public static final List<String> SHELVES = List.of("late", "today", "soon", "answer");

  static final String HOME = "/office/urgent";

  public UrgentPage {
    scopes = List.copyOf(scopes);
  }

  /// The same for other people.
  public String address(Urgent.Scope other) {
    return HOME + "?scope=" + other;
  }

  /// A shelf of the same people; asked for again, all of them.
  public String address(String other) {
    return address(scope) + (other.equals(shelf) ? "" : "&shelf=" + other);
  }
}
