package org.opendost.office.publications;

import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// The articles of what is printed and the recipients of its copies.
@Facade
public class PrintedContents {

  private static final String SUBJECT = "printed";

  private final PrintedRows printed;
  private final ContentRows rows;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  PrintedContents(
      PrintedRows printed, ContentRows rows, SentForms forms, Audit audit, OfficeClock clock) {
    this.printed = printed;
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Enters an article with its author and pages.
  @Requires("publications.write")
  public Article add(Actor actor, Article typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return article(typed.printed(), typed.id());
    }
    var within = lock(typed.printed());
    var faults =
        new Faults()
            .required("title", typed.title())
            .atMost("title", typed.title(), 500)
            .required("author", typed.author())
            .atMost("author", typed.author(), 200);
    var first = typed.firstPage();
    var last = typed.lastPage();
    if (first != null && first < 1) {
      faults.add("firstPage", "publications.fault.positive");
    }
    if (last != null && (first == null || last < first)) {
      faults.add("lastPage", "publications.fault.pages");
    }
    refuseWithdrawn(within, faults).orThrow();
    rows.insert(typed);
    audit.record(
        actor, "printed.article-added", SUBJECT, within.id(), within.heading(), null, typed);
    return typed;
  }

  /// Takes an article out that does not stand there.
  @Requires("publications.write")
  public void withdrawArticle(Actor actor, UUID within, UUID id, String why) {
    var where = lock(within);
    var article = article(within, id);
    if (article.withdrawn()) {
      return;
    }
    reason(why).orThrow();
    rows.withdrawArticle(id, why.strip(), clock.instant());
    audit.record(
        actor,
        "printed.article-withdrawn",
        SUBJECT,
        within,
        where.heading(),
        article,
        Map.of("why", why.strip()));
  }

  /// Enters who was given how many copies: together never more than were printed.
  @Requires("publications.write")
  public Delivery handOut(Actor actor, Delivery typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return delivery(typed.printed(), typed.id());
    }
    var of = lock(typed.printed());
    var faults =
        new Faults()
            .required("recipient", typed.recipient())
            .atMost("recipient", typed.recipient(), 300);
    if (typed.copies() < 1) {
      faults.add("copies", "publications.fault.positive");
    }
    var printedOn = of.on();
    if (printedOn == null) {
      faults.add("", "publications.fault.not-printed");
    } else {
      if (typed.copies() > of.left()) {
        faults.add("copies", "publications.fault.too-many", of.left());
      }
      if (typed.on().isBefore(printedOn)) {
        faults.add("on", "publications.fault.before", printedOn);
      }
    }
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "publications.fault.future");
    }
    refuseWithdrawn(of, faults).orThrow();
    rows.insert(typed);
    audit.record(actor, "printed.handed-out", SUBJECT, of.id(), of.heading(), null, typed);
    return typed;
  }

  /// Takes a delivery back that was entered wrongly; its copies are there again.
  @Requires("publications.write")
  public void withdrawDelivery(Actor actor, UUID within, UUID id, String why) {
    var of = lock(within);
    var delivery = delivery(within, id);
    if (delivery.withdrawn()) {
      return;
    }
    reason(why).orThrow();
    rows.withdrawDelivery(id, why.strip(), clock.instant());
    audit.record(
        actor,
        "printed.delivery-withdrawn",
        SUBJECT,
        within,
        of.heading(),
        delivery,
        Map.of("why", why.strip()));
  }

  private Article article(UUID within, UUID id) {
    return rows.article(id)
        .filter(article -> article.printed().equals(within))
        .orElseThrow(() -> new NotFound("article", id));
  }

  private Delivery delivery(UUID within, UUID id) {
    return rows.delivery(id)
        .filter(delivery -> delivery.printed().equals(within))
        .orElseThrow(() -> new NotFound("delivery", id));
  }

  private static Faults reason(String why) {
    return new Faults().required("why", why).atMost("why", why, 500);
  }

  private static Faults refuseWithdrawn(Printed printed, Faults faults) {
    return printed.withdrawn() ? faults.add("", "publications.fault.withdrawn") : faults;
  }

  private Printed lock(UUID id) {
    return printed.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
