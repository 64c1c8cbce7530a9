package org.opendost.regulatory.goods.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.goods.Lot;
import org.opendost.regulatory.goods.LotSearch;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.NewLot;
import org.opendost.regulatory.goods.ProductGroup;
import org.opendost.regulatory.inspection.Visits;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of lots, and one more on a visit.
@Controller
class LotsController {

  private static final String NEW = "/office/visits/{visit:[0-9a-f-]{36}}/lots/new";
  private static final int PAGE = 50;
  private static final int MOST = 20_000;

  private final Lots lots;
  private final Visits visits;
  private final OfficeClock clock;
  private final Texts texts;

  LotsController(Lots lots, Visits visits, OfficeClock clock, Texts texts) {
    this.lots = lots;
    this.visits = visits;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping("/office/lots")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    var found = lots.list(actor, search(listing), format.isEmpty() ? PAGE : MOST);
    if (format.isEmpty()) {
      return Shown.page("regulatory/goods/web/lots", new LotsPage(listing, found));
    }
    return new Export(
            "lo-hang",
            List.of(
                t("product"),
                t("brand"),
                t("batch"),
                t("seller"),
                t("checked-on"),
                t("quantity"),
                t("unit"),
                t("value"),
                t("label"),
                t("quality"),
                t("verdict"),
                t("circulation")),
            found.lots().stream().map(this::row).toList())
        .answer(format);
  }

  @GetMapping(NEW)
  ModelAndView begin(Actor actor, @PathVariable UUID visit) {
    return adding(actor, visit, EntryPage.begun(clock));
  }

  @PostMapping(NEW)
  ModelAndView add(Actor actor, @PathVariable UUID visit, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var group = entered.choice("group", ProductGroup.class);
          var madeOn = entered.dayIfAny("madeOn");
          var expiresOn = entered.dayIfAny("expiresOn");
          var quantity = entered.quantity("quantity");
          var value = entered.money("value");
          var sold = entered.quantity("sold");
          var sealed = entered.quantity("sealed");
          entered.check();
          var lot =
              new NewLot(
                  id,
                  visit,
                  group.get(),
                  entered.text("product"),
                  entered.text("brand"),
                  entered.text("responsible"),
                  entered.text("batch"),
                  madeOn,
                  expiresOn,
                  entered.text("unit"),
                  quantity,
                  value,
                  sold,
                  sealed);
          lots.add(actor, lot);
          return sent.done("/office/lots/" + lot.id(), "goods.done.recorded");
        },
        form -> adding(actor, visit, form));
  }

  private ModelAndView adding(Actor actor, UUID visit, Form form) {
    return SiteForms.page(
        "goods.lots.new",
        "",
        "/office/visits/" + visit + "/lots/new",
        Cell.of(visits.open(actor, visit).name()).to("/office/visits/" + visit),
        form,
        List.of(
            Field.among("group", "goods.group", ProductGroup.class).must(),
            Field.line("product", "goods.product").must(),
            Field.line("brand", "goods.brand"),
            Field.line("responsible", "goods.responsible").must().withHint(),
            Field.brief("batch", "goods.batch"),
            Field.day("madeOn", "goods.made-on"),
            Field.day("expiresOn", "goods.expires-on"),
            Field.brief("unit", "goods.unit").must().withHint(),
            Field.quantity("quantity", "goods.quantity").must(),
            Field.money("value", "goods.value"),
            Field.quantity("sold", "goods.sold"),
            Field.quantity("sealed", "goods.sealed")));
  }

  private static LotSearch search(Listing listing) {
    return new LotSearch(
        listing.value("q"),
        listing.value("verdict"),
        listing.value("circulation"),
        listing.sort("checked", "product", "seller", "checked"),
        listing.value("sort").isEmpty() || listing.descending(),
        after(listing));
  }

  private static @Nullable UUID after(Listing listing) {
    var after = listing.after();
    return after == null ? null : Form.typed(Map.of("after", after)).id("after", new Faults());
  }

  private List<@Nullable Object> row(Lot lot) {
    var facts = lot.facts();
    return Arrays.<@Nullable Object>asList(
        facts.product(),
        facts.brand(),
        facts.batch(),
        lot.seller(),
        lot.checkedOn(),
        facts.quantity(),
        facts.unit(),
        facts.value(),
        t("state." + lot.label()),
        t("state." + lot.quality()),
        t("state." + lot.verdict()),
        t("circulation." + lot.circulation()));
  }

  private String t(String key) {
    return texts.text("vi", "goods." + key);
  }
}
