package org.opendost.directory.mergers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.mergers.HandOver;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.directory.mergers.MergerSignature;
import org.opendost.directory.mergers.Mergers;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.WordAnswers;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The page of a merger, its list, signatures and carrying out.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}")
class HandOverController {

  private static final String PAGE = "directory/mergers/web/merger";
  private final Mergers mergers;
  private final HandOvers handOvers;
  private final Access access;
  private final PdfAnswers pdf;
  private final WordAnswers words;
  private final Texts texts;
  private final Site site;
  private final OfficeClock clock;

  HandOverController(
      Mergers mergers,
      HandOvers handOvers,
      Access access,
      PdfAnswers pdf,
      WordAnswers words,
      Texts texts,
      Site site,
      OfficeClock clock) {
    this.mergers = mergers;
    this.handOvers = handOvers;
    this.access = access;
    this.pdf = pdf;
    this.words = words;
    this.texts = texts;
    this.site = site;
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
          return sent.done(at(id), "mergers.done.attached");
        },
        form -> page(actor, id, Form.empty(), form));
  }

  @PostMapping("/list")
  ModelAndView draw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        _ -> {
          handOvers.draw(actor, id);
          return sent.done(at(id), "mergers.done.drawn");
        },
        form -> page(actor, id, form, EntryPage.blank()));
  }

  @PostMapping("/list-reopening")
  ModelAndView reopen(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        _ -> {
          handOvers.reopen(actor, id);
          return sent.done(at(id), "mergers.done.reopened");
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
        _ -> sent.done(at(id), "mergers.done.carried", handOvers.carryOut(actor, id)),
        form -> carryingOut(actor, id, form));
  }

  private ModelAndView carryingOut(Actor actor, UUID id, Form form) {
    return MergerPages.entry(
        "carrying-out",
        form,
        List.of(),
        at(id) + "/carrying-out",
        Cell.of(mergers.get(actor, id).number()).to(at(id)));
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
          handOvers.take(actor, id, kind, item, taker.get());
          return sent.done(at(id), "mergers.done.taker");
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
        at(id) + "/lines/" + kind + "/" + item + "/taker",
        Cell.of(line(open, kind, item).title()).to(at(id)));
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
          handOvers.differ(actor, id, kind, item, entered.text("difference"));
          return sent.done(at(id), "mergers.done.difference");
        },
        form -> differing(actor, id, kind, item, form));
  }

  private ModelAndView differing(Actor actor, UUID id, String kind, UUID item, Form form) {
    return MergerPages.entry(
        "difference",
        form,
        List.of(Field.text("difference", "mergers.difference").withHint()),
        at(id) + "/lines/" + kind + "/" + item + "/difference",
        Cell.of(line(handOvers.open(actor, id), kind, item).title()).to(at(id)));
  }

  @GetMapping("/signature")
  ModelAndView signing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "mergers.hand-over");
    return signing(actor, id, EntryPage.blank().with("on", clock.today()));
  }

  @PostMapping("/signature")
  ModelAndView sign(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var place = entered.line("place");
          var on = entered.day("on");
          entered.check();
          handOvers.sign(actor, id, signature(place.get(), entered.text("name"), on.get()));
          return sent.done(at(id), "mergers.done.signed");
        },
        form -> signing(actor, id, form));
  }

  private static MergerSignature signature(String place, String name, LocalDate on) {
    var parts = place.split(" ", 2);
    try {
      return new MergerSignature(
          MergerSignature.Side.valueOf(parts[0]),
          UUID.fromString(parts.length < 2 ? "" : parts[1]),
          name,
          on,
          "");
    } catch (IllegalArgumentException broken) {
      throw new InvalidInput("place", "input.not-a-choice");
    }
  }

  private ModelAndView signing(Actor actor, UUID id, Form form) {
    var open = handOvers.open(actor, id);
    return MergerPages.entry(
        "signature",
        form,
        List.of(
            Field.choice(
                    "place",
                    "mergers.place",
                    open.places().stream()
                        .filter(place -> place.by() == null)
                        .map(
                            place ->
                                new Choice(
                                    place.side() + " " + place.unit(), PrintedHandOver.post(place)))
                        .toList())
                .must(),
            Field.line("name", "mergers.signer").must(),
            Field.day("on", "mergers.signed-on").must()),
        at(id) + "/signature",
        Cell.of(open.merger().number()).to(at(id)));
  }

  @GetMapping("/hand-over.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    return pdf.of(PrintedHandOver.of(handOvers.open(actor, id), texts, site), "bien-ban-ban-giao");
  }

  @GetMapping("/hand-over.docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
    return words.of(
        PrintedHandOver.of(handOvers.open(actor, id), texts, site), "bien-ban-ban-giao");
  }

  private static MergerLine line(HandOver open, String kind, UUID item) {
    var line = open.line(kind, item);
    if (line == null) {
      throw new NotFound("line", item);
    }
    return line;
  }

  private static String at(UUID id) {
    return MergerPages.HOME + "/" + id;
  }
}
