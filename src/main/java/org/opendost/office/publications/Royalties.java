package org.opendost.office.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What authors of articles and makers of programmes are paid, and the most that one work is paid.
/// A confirmed rate binds; one that nobody has read in its source is only pointed out.
@Facade
public class Royalties {

  private static final String SUBJECT = "royalty";

  private final RoyaltyRows rows;
  private final RoyaltyWorks works;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Royalties(
      RoyaltyRows rows,
      RoyaltyWorks works,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.works = works;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A royalty with the rate that counts for its work.
  public record Opened(Royalty royalty, Royalty.@Nullable Rate rate) {

    /// Whether it is above the rate.
    public boolean isAboveRate() {
      return rate != null && royalty.amount() > rate.most();
    }
  }

  /// A page of the list.
  @Requires("publications.see-royalties")
  public Ask.Page<Royalty> list(Actor actor, Ask ask) {
    return RoyaltyRows.LIST.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("publications.see-royalties")
  public Opened open(Actor actor, UUID id) {
    var royalty = rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    return new Opened(royalty, rate(royalty.kind(), royalty.workedOn()).orElse(null));
  }

  /// The rates, the newest first.
  @Requires("publications.see-royalties")
  public List<Royalty.Rate> rates(Actor actor) {
    return rows.rates();
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("publications.pay-royalties")
  public void require(Actor actor) {}

  /// A royalty as it begins: the work by its name, with the author it names.
  @Requires("publications.pay-royalties")
  public Royalty begin(Actor actor, UUID id, @Nullable UUID article, @Nullable UUID programme) {
    var work = works.find(article, programme);
    return new Royalty(
        id, article, programme, work.name(), work.on(), work.author(), "", 0, null, false);
  }

  /// Sets what an author gets for a part of a work.
  ///
  /// @param typed whose work's name and day are passed over
  @Requires("publications.pay-royalties")
  public Royalty write(Actor actor, Royalty typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return open(actor, typed.id()).royalty();
    }
    var work = works.find(typed.article(), typed.programme());
    var faults =
        new Faults()
            .required("author", typed.author())
            .atMost("author", typed.author(), 200)
            .required("part", typed.part())
            .atMost("part", typed.part(), 200);
    if (typed.amount() < 1) {
      faults.add("amount", "publications.fault.amount");
    }
    rate(typed.kind(), work.on())
        .filter(rate -> rate.confirmed() && typed.amount() > rate.most())
        .ifPresent(
            rate -> faults.add("amount", "publications.fault.rate", rate.most(), rate.source()));
    if (work.withdrawn()) {
      faults.add("", "publications.fault.withdrawn");
    }
    rows.same(typed).ifPresent(_ -> faults.add("author", "publications.fault.royalty-twice"));
    faults.orThrow();
    var written =
        new Royalty(
            typed.id(),
            typed.article(),
            typed.programme(),
            work.name(),
            work.on(),
            typed.author(),
            typed.part(),
            typed.amount(),
            null,
            false);
    rows.insert(written);
    audit.record(actor, "royalty.written", SUBJECT, written.id(), work.name(), null, written);
    return written;
  }

  /// Writes that it was paid.
  ///
  /// @param typed its `by` is passed over
  @Requires("publications.pay-royalties")
  public Royalty pay(Actor actor, UUID id, Royalty.Paid typed) {
    var before = lock(id);
    var paid = new Royalty.Paid(typed.on(), typed.voucher(), actor.name());
    var known = before.paid();
    if (paid.equals(known)) {
      return before;
    }
    var faults =
        new Faults().required("voucher", paid.voucher()).atMost("voucher", paid.voucher(), 100);
    if (paid.on().isAfter(clock.today())) {
      faults.add("on", "publications.fault.future");
    }
    if (before.withdrawn()) {
      faults.add("", "publications.fault.withdrawn");
    }
    if (known != null) {
      faults.add("", "publications.fault.paid", known.by(), known.on());
    }
    faults.orThrow();
    rows.pay(id, paid);
    var after = lock(id);
    audit.record(actor, "royalty.paid", SUBJECT, id, after.work(), before, after);
    return after;
  }

  /// Withdraws a royalty that was entered wrongly and not paid.
  @Requires("publications.pay-royalties")
  public Royalty withdraw(Actor actor, UUID id, String why) {
    var before = lock(id);
    if (before.withdrawn()) {
      return before;
    }
    var faults = new Faults().required("why", why).atMost("why", why, 500);
    var paid = before.paid();
    if (paid != null) {
      faults.add("", "publications.fault.paid", paid.by(), paid.on());
    }
    faults.orThrow();
    rows.withdraw(id, why.strip(), clock.instant());
    audit.record(
        actor, "royalty.withdrawn", SUBJECT, id, before.work(), null, Map.of("why", why.strip()));
    return lock(id);
  }

  /// Sets the most that is paid for one work from a day on.
  ///
  /// @param typed its `savedBy` is passed over
  @Requires("publications.pay-royalties")
  public void set(Actor actor, Royalty.Rate typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults =
        new Faults().required("source", typed.source()).atMost("source", typed.source(), 300);
    if (typed.most() < 1) {
      faults.add("most", "publications.fault.amount");
    }
    faults.orThrow();
    var rate =
        new Royalty.Rate(
            typed.id(),
            typed.work(),
            typed.from(),
            typed.most(),
            typed.source(),
            typed.confirmed(),
            actor.name());
    rows.set(rate);
    audit.record(actor, "royalty-rate.set", "royalty-rate", rate.id(), rate.source(), null, rate);
  }

  /// The rate of the work's day; of today while it has none.
  private Optional<Royalty.Rate> rate(Royalty.Work work, @Nullable LocalDate workedOn) {
    var day = workedOn == null ? clock.today() : workedOn;
    return rows.rates().stream()
        .filter(rate -> rate.work() == work && !rate.from().isAfter(day))
        .findFirst();
  }

  private Royalty lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }
}
