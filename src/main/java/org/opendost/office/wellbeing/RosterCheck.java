package org.opendost.office.wellbeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Holds a roster against the rule of each of its days. Half days are counted by halves: two who
/// take turns are never together.
final class RosterCheck {

  private final Function<LocalDate, @Nullable Rule> rules;
  private final Predicate<LocalDate> working;

  RosterCheck(Function<LocalDate, @Nullable Rule> rules, Predicate<LocalDate> working) {
    this.rules = rules;
    this.working = working;
  }

  List<Breach> of(Roster roster) {
    var breaches = new ArrayList<Breach>();
    int people = roster.lines().size();
    for (var day : roster.days()) {
      var rule = rules.apply(day);
      if (rule != null && people > 0) {
        check(roster, day, rule, people, breaches);
      }
    }
    return breaches;
  }

  private void check(Roster roster, LocalDate day, Rule rule, int people, List<Breach> breaches) {
    var places = roster.lines().stream().map(line -> line.on(day)).toList();
    boolean works = working.test(day);
    int together =
        Math.max(
            count(places, place -> place.inTheMorning() && !place.isExcepted()),
            count(places, place -> place.inTheAfternoon() && !place.isExcepted()));
    if (together > rule.presentMost(people)) {
      breaches.add(new Breach(day, "too-many", together, rule.presentMost(people)));
    }
    int present = count(places, Roster.Place::isPresent);
    if ((works || rule.everyDay()) && present < rule.presentLeast(people)) {
      breaches.add(new Breach(day, "too-few", present, rule.presentLeast(people)));
    }
    int home = count(places, place -> place == Roster.Place.HOME);
    var homeMost = rule.homeMost();
    if (homeMost != null && home > homeMost.mostOf(people)) {
      breaches.add(new Breach(day, "too-many-home", home, homeMost.mostOf(people)));
    }
    int resting = count(places, place -> place == Roster.Place.REST);
    if (works && resting > 0) {
      breaches.add(new Breach(day, "unplaced", resting, 0));
    }
  }

  private static int count(List<Roster.Place> places, Predicate<Roster.Place> which) {
    return (int) places.stream().filter(which).count();
  }
}
