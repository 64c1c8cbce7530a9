package org.opendost.regulatory.conformity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.web.CaseAnswers;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.procedure.casework.web.CaseViews;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.regulatory.conformity.ConformityPaper;
import org.opendost.regulatory.conformity.Declaration.Ending;
import org.opendost.regulatory.conformity.DeclarationChecks;
import org.opendost.regulatory.conformity.Declarations;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page on which officers deal with a declaration.
@Controller
@RequestMapping(ConformityPages.HOME + "/declarations/{id}")
class DeclarationController {

  private static final List<Ending.Cause> CAUSES =
      List.of(Ending.Cause.BREACH, Ending.Cause.OWN_NOTICE, Ending.Cause.DISSOLVED);

  private final Declarations declarations;
  private final DeclarationChecks checks;
  private final NoticeFile notices;
  private final CaseViews views;
  private final CaseAnswers answers;
  private final Access access;
  private final OfficeClock clock;

  DeclarationController(
      Declarations declarations,
      DeclarationChecks checks,
      NoticeFile notices,
      CaseViews views,
      CaseAnswers answers,
      Access access,
      OfficeClock clock) {
    this.declarations = declarations;
    this.checks = checks;
    this.notices = notices;
    this.views = views;
    this.answers = answers;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    declarations.open(actor, id);
    return page(actor, id, views.of(actor, id));
  }

  @GetMapping("/notice.pdf")
  ResponseEntity<byte[]> notice(Actor actor, @PathVariable UUID id) {
    return notices.answer(declarations.open(actor, id));
  }

  @PostMapping("/moves/{move}")
  ModelAndView move(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    declarations.open(actor, id);
    return answers.answer(
        actor,
        id,
        SentMove.of(move, typed),
        ConformityPages.DECLARATIONS + id,
        flash,
        sent -> make(actor, id, sent),
        view -> page(actor, id, view));
  }

  private MoveOutcome make(Actor actor, UUID id, SentMove sent) {
    int seen = sent.expectedMoves();
    var move = sent.moveId();
    return switch (sent.move()) {
      case "ASK" -> checks.ask(actor, id, seen, move, sent.note());
      case "SUPPLY" ->
          checks.supply(actor, id, seen, move, papers(sent.form()), sent.form().text("remark"));
      case "ACCEPT" ->
          checks.accept(
              actor, id, seen, move, sent.form().text("signer"), sent.form().text("post"));
      case "REFUSE" -> checks.refuse(actor, id, seen, move, sent.note());
      case "CANCEL" -> checks.cancel(actor, id, seen, move, sent.note());
      case "WITHDRAW" -> checks.withdraw(actor, id, seen, move);
      default -> throw new NotFound("move", sent.move());
    };
  }

  private static Set<ConformityPaper> papers(Form form) {
    var papers = EnumSet.noneOf(ConformityPaper.class);
    for (var paper : ConformityPaper.values()) {
      if (form.ticked(paper.field())) {
        papers.add(paper);
      }
    }
    return papers;
  }

  private ModelAndView page(Actor actor, UUID id, CaseView view) {
    var declaration = declarations.open(actor, id);
    var replaces = declaration.intake().replaces();
    return Shown.page(
        "regulatory/conformity/web/declaration",
        new DeclarationPage(
            view.offering(move -> isOffered(actor, move)).askingMoreFor("ACCEPT", "SUPPLY"),
            declaration,
            replaces == null ? null : declarations.open(actor, replaces),
            clock.today()));
  }

  /// A dossier goes on to be checked by itself.
  private boolean isOffered(Actor actor, Move move) {
    return switch (move.code()) {
      case "ASK", "CANCEL" -> access.allows(actor, "conformity.handle");
      case "SUPPLY", "WITHDRAW" -> access.allows(actor, "conformity.file");
      case "ACCEPT", "REFUSE" -> access.allows(actor, "conformity.decide");
      default -> false;
    };
  }

  @GetMapping("/end")
  ModelAndView ending(Actor actor, @PathVariable UUID id) {
    access.require(actor, "conformity.cancel");
    return ending(actor, id, EntryPage.begun(clock));
  }

  @PostMapping("/end")
  ModelAndView end(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var on = entered.day("on");
          var cause = entered.choice("cause", Ending.Cause.class);
          entered.check();
          checks.end(
              actor,
              id,
              new Ending(on.get(), cause.get(), entered.text("document"), entered.text("why"), ""));
          return sent.done(ConformityPages.DECLARATIONS + id, "conformity.done.ended");
        },
        form -> ending(actor, id, form));
  }

  private ModelAndView ending(Actor actor, UUID id, Form form) {
    return ConformityPages.entry(
        "end",
        form,
        List.of(
            Field.day("on", "conformity.ended-on").must(),
            Field.among("cause", "conformity.cause", "conformity.cause.", CAUSES).must(),
            Field.line("document", "conformity.document").must().withHint(),
            Field.text("why", "conformity.why").must()),
        ConformityPages.DECLARATIONS + id + "/end",
        Cell.of(declarations.open(actor, id).number()).to(ConformityPages.DECLARATIONS + id));
  }
}
