package org.opendost.directory.mergers.web;

import java.util.List;
import java.util.UUID;
import org.opendost.directory.mergers.HandOver;
import org.opendost.directory.mergers.HandOverLines;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms of a line of a hand-over: who takes it, what was found otherwise.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}")
class HandOverLineController {

  private final HandOvers handOvers;
  private final HandOverLines lines;
  private final Access access;

  HandOverLineController(HandOvers handOvers, HandOverLines lines, Access access) {
    this.handOvers = handOvers;
    this.lines = lines;
    this.access = access;
  }

  @GetMapping("/lines/{kind}/{item}/taker")
  ModelAndView taking(
      Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID item) {
    access.require(actor, "mergers.hand-over");
    var line = line(handOvers.open(actor, id), kind, item);
    return taking(actor, id, kind, item, EntryPage.blank().with("taker", line.taker()));
  }

  @PostMapping("/lines/{kind}/{item}/taker")
  ModelAndView take(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String kind,
      @PathVariable UUID item,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var taker = entered.chosen("taker");
          entered.check();
          lines.take(actor, id, kind, item, taker.get());
          return sent.done(MergerPages.at(id), "mergers.done.taker");
        },
        form -> taking(actor, id, kind, item, form));
  }

  private ModelAndView taking(Actor actor, UUID id, String kind, UUID item, Form form) {
    var open = handOvers.open(actor, id);
    return MergerPages.entry(
        "taker",
        form,
        List.of(
            Field.choice(
                    "taker",
                    "mergers.taker",
                    open.takers().stream()
                        .map(taker -> new Choice(taker.account().toString(), taker.name()))
                        .toList())
                .must()),
        MergerPages.at(id) + "/lines/" + kind + "/" + item + "/taker",
        Cell.of(line(open, kind, item).title()).to(MergerPages.at(id)));
  }

  @GetMapping("/lines/{kind}/{item}/difference")
  ModelAndView differing(
      Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID item) {
    access.require(actor, "mergers.hand-over");
    var line = line(handOvers.open(actor, id), kind, item);
    return differing(
        actor, id, kind, item, EntryPage.blank().with("difference", line.difference()));
  }

  @PostMapping("/lines/{kind}/{item}/difference")
  ModelAndView differ(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String kind,
      @PathVariable UUID item,
      SentForm sent) {
    return sent.saved(
        entered -> {
          lines.differ(actor, id, kind, item, entered.text("difference"));
          return sent.done(MergerPages.at(id), "mergers.done.difference");
        },
        form -> differing(actor, id, kind, item, form));
  }

  private ModelAndView differing(Actor actor, UUID id, String kind, UUID item, Form form) {
    return MergerPages.entry(
        "difference",
        form,
        List.of(Field.text("difference", "mergers.difference").withHint()),
        MergerPages.at(id) + "/lines/" + kind + "/" + item + "/difference",
        Cell.of(line(handOvers.open(actor, id), kind, item).title()).to(MergerPages.at(id)));
  }

  private static MergerLine line(HandOver open, String kind, UUID item) {
    var line = open.line(kind, item);
    if (line == null) {
      throw new NotFound("line", item);
    }
    return line;
  }
}
