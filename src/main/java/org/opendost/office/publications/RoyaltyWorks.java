package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.NotFound;
import org.springframework.stereotype.Component;

/// The articles and programmes that royalties are paid for.
@Component
class RoyaltyWorks {

  private final ContentRows contents;
  private final PrintedRows printed;
  private final ProgrammeRows programmes;

  RoyaltyWorks(ContentRows contents, PrintedRows printed, ProgrammeRows programmes) {
    this.contents = contents;
    this.printed = printed;
    this.programmes = programmes;
  }

  /// A work.
  ///
  /// @param author whom it names
  /// @param on the day of printing or broadcast; null before it
  record Known(String name, String author, @Nullable LocalDate on, boolean withdrawn) {}

  Known find(@Nullable UUID article, @Nullable UUID programme) {
    if (article != null) {
      return article(article);
    }
    if (programme == null) {
      throw new NotFound("work", "without a name");
    }
    var found = programmes.find(programme).orElseThrow(() -> new NotFound("programme", programme));
    return new Known(
        found.title(),
        "",
        found.step() == Programme.Step.BROADCAST ? found.stepOn() : null,
        found.withdrawn());
  }

  private Known article(UUID id) {
    var article = contents.article(id).orElseThrow(() -> new NotFound("article", id));
    var within = printed.find(article.printed()).orElseThrow(() -> new NotFound("printed", id));
    return new Known(
        article.title() + " – " + within.heading(),
        article.author(),
        within.on(),
        article.withdrawn() || within.withdrawn());
  }
}
