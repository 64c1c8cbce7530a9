package org.opendost.directory.mergers.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.mergers.CarryingOut;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.directory.mergers.Mergers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The page of a merger, its list and its carrying out.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}")
class HandOverController {

  private static final String PAGE = "directory/mergers/web/merger";

  private final Mergers mergers;
  private final HandOvers handOvers;
  private final CarryingOut carryingOut;
  private final OfficeClock clock;

  HandOverController(
      Mergers mergers, HandOvers handOvers, CarryingOut carryingOut, OfficeClock clock) {
    this.mergers = mergers;
    this.handOvers = handOvers;
    this.carryingOut = carryingOut;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, id, Form.empty(), EntryPage.blank());
  }

  private ModelAndView page(Actor actor, UUID id, Form sent, Form attaching) {
    return Shown.page(
        PAGE,
        new MergerPage(
            handOvers.open(actor, id),
            mergers.file(actor, id).orElse(null),
            clock.today(),
            sent,
            attaching));
  }

  @PostMapping("/file")
  ModelAndView attach(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, MultipartFile> files,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var file = entered.id();
          var upload = entered.file("file", files);
          entered.check();
          mergers.attach(actor, id, file, upload.get());
          return sent.done(MergerPages.at(id), "mergers.done.attached");
        },
        form -> page(actor, id, Form.empty(), form));
  }

  @PostMapping("/list")
  ModelAndView draw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        _ -> {
          handOvers.draw(actor, id);
          return sent.done(MergerPages.at(id), "mergers.done.drawn");
        },
        form -> page(actor, id, form, EntryPage.blank()));
  }

  @PostMapping("/list-reopening")
  ModelAndView reopen(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        _ -> {
          handOvers.reopen(actor, id);
          return sent.done(MergerPages.at(id), "mergers.done.reopened");
        },
        form -> page(actor, id, form, EntryPage.blank()));
  }

  @GetMapping("/carrying-out")
  ModelAndView carryingOut(Actor actor, @PathVariable UUID id) {
    mergers.require(actor);
    return carryingOut(actor, id, EntryPage.blank());
  }

  @PostMapping("/carrying-out")
  ModelAndView carryOut(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        _ -> sent.done(MergerPages.at(id), "mergers.done.carried", carryingOut.carryOut(actor, id)),
        form -> carryingOut(actor, id, form));
  }

  private ModelAndView carryingOut(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "carrying-out",
        form,
        List.of(),
        MergerPages.at(id) + "/carrying-out",
        Cell.of(mergers.get(actor, id).number()).to(MergerPages.at(id)));
  }
}
