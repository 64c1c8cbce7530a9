package org.opendost.directory.mergers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// People, with the posts they hold in the units.
@Component
@Order(1)
class HeldPosts implements HoldingSource {

  private static final Actor ASKING = Actor.system("mergers");

  private final People people;
  private final Units units;

  HeldPosts(People people, Units units) {
    this.people = people;
    this.units = units;
  }

  @Override
  public String kind() {
    return "post";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public List<Holding> heldBy(Set<UUID> held, LocalDate today) {
    return people.staff(ASKING, today).stream()
        .flatMap(
            member ->
                Stream.ofNullable(member.post())
                    .filter(post -> post.unit() != null && held.contains(post.unit()))
                    .map(
                        post ->
                            new Holding(
                                post.id(),
                                post.unit(),
                                member.person().name(),
                                post.title(),
                                "/office/directory/people/" + post.personId(),
                                null,
                                "",
                                0,
                                0)))
        .toList();
  }

  @Override
  public List<UUID> carryOver(CarryOver over, List<Holding> held) {
    units.moveOver(over.actor(), over.ended(), over.into().id(), over.on());
    return held.stream().map(Holding::id).toList();
  }
}
