package org.opendost.regulatory.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.Labels;
import org.opendost.regulatory.goods.Lot;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.NewLot;
import org.opendost.regulatory.goods.ProductGroup;
import org.springframework.stereotype.Component;

/// Writes down lots and what their labels say.
@Component
class GoodsWriting {

  private final Lots lots;
  private final Labels labels;
  private final Colleagues colleagues;

  GoodsWriting(Lots lots, Labels labels, Colleagues colleagues) {
    this.lots = lots;
    this.labels = labels;
    this.colleagues = colleagues;
  }

  /// Writes a lot down, unless a colleague wrote down one of the same name that the officer has not
  /// seen: it may be the same.
  Sent add(Actor actor, PhoneEntry entry, Body body) {
    var lot = lot(entry, body);
    var seen = Set.of(entry.seen().split(" "));
    for (var other : lots.of(actor, entry.visit())) {
      if (name(other.facts()).equals(name(lot)) && !seen.contains(other.id().toString())) {
        return colleagues.conflict(
            other.id(),
            "lot.recorded",
            plain(actor, other),
            other.id(),
            (entry.seen() + " " + other.id()).strip());
      }
    }
    lots.add(actor, lot);
    var findings = findings(body);
    if (!findings.isEmpty()) {
      lots.checkLabel(actor, lot.id(), findings);
    }
    return new Sent.Kept();
  }

  /// Writes down what the label of a known lot says, unless a colleague found something else.
  Sent check(Actor actor, PhoneEntry entry, Body body) {
    var lot = lotOf(body);
    var facts = lots.open(actor, lot).lot().facts();
    if (!facts.visit().equals(entry.visit())) {
      throw new InvalidInput("lot", "site.fault.other-visit");
    }
    return switch (labels.check(actor, lot, entry.seen(), findings(body))) {
      case Labels.Checked.Written() -> new Sent.Kept();
      case Labels.Checked.Otherwise(var found, var mark) ->
          colleagues.conflict(
              lot,
              "lot.label-checked",
              Map.of("product", facts.product(), "findings", plain(found)),
              null,
              mark);
    };
  }

  /// The lot an entry names.
  static UUID lotOf(Body body) {
    return body.id("lot").orElseThrow(() -> new InvalidInput("lot", "input.required"));
  }

  private static NewLot lot(PhoneEntry entry, Body body) {
    var sent = body.entered();
    var group = sent.choice("group", ProductGroup.class);
    var madeOn = sent.dayIfAny("madeOn");
    var expiresOn = sent.dayIfAny("expiresOn");
    var quantity = sent.quantity("quantity");
    var value = sent.money("value");
    var sold = sent.quantity("sold");
    var sealed = sent.quantity("sealed");
    sent.check();
    return new NewLot(
        entry.id(),
        entry.visit(),
        group.get(),
        sent.text("product"),
        sent.text("brand"),
        sent.text("responsible"),
        sent.text("batch"),
        madeOn,
        expiresOn,
        sent.text("unit"),
        quantity,
        value,
        sold,
        sealed);
  }

  private static List<LabelFinding> findings(Body body) {
    return body.list("findings").stream()
        .map(
            each ->
                new LabelFinding(
                    each.id("requirement")
                        .orElseThrow(() -> new InvalidInput("", "site.fault.unreadable")),
                    each.isTrue("kept"),
                    each.text("note")))
        .toList();
  }

  private Map<String, Object> plain(Actor actor, Lot lot) {
    var facts = lot.facts();
    var plain = new HashMap<String, Object>();
    plain.put("group", facts.group());
    plain.put("product", facts.product());
    plain.put("brand", facts.brand());
    plain.put("responsible", facts.responsible());
    plain.put("batch", facts.batch());
    plain.put("unit", facts.unit());
    plain.put("quantity", Quantities.written(facts.quantity()));
    plain.put("sold", Quantities.written(facts.sold()));
    plain.put("sealed", Quantities.written(facts.sealed()));
    plain.put("value", Long.toString(facts.value()));
    plain.put(
        "findings", plain(labels.found(actor, facts.visit()).getOrDefault(lot.id(), List.of())));
    return plain;
  }

  private static List<Map<String, Object>> plain(List<LabelFinding> findings) {
    return findings.stream()
        .map(
            each ->
                Map.<String, Object>of(
                    "requirement", each.requirement(), "kept", each.kept(), "note", each.note()))
        .toList();
  }

  private static String name(NewLot lot) {
    return (lot.product().strip() + "|" + lot.brand().strip() + "|" + lot.batch().strip())
        .toLowerCase(Locale.ROOT);
  }
}
