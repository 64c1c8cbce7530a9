package org.opendost.regulatory.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Edition;
import org.opendost.regulatory.award.Edition.Share;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The editions of the criteria.
@Controller
@RequestMapping(AwardPages.EDITIONS)
class EditionsController {

  /// `1.2 | title | 50 | remark`, the remark left out where there is none.
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\d{1,2}\\.\\d{1,2})\\s*\\|\\s*([^|]{1,300}?)\\s*\\|\\s*(\\d{1,4})\\s*(?:\\|\\s*([^|]{0,300}?)\\s*)?");

  private static final int POINTS = 1000;
  private static final int MONTHS = 600;
  private static final int WORKERS = 100_000;
  private static final int PEOPLE = 100;

  private final AwardSeasons seasons;

  EditionsController(AwardSeasons seasons) {
    this.seasons = seasons;
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page("regulatory/award/web/edition", seasons.edition(actor, id));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    seasons.require(actor);
    return form(EntryPage.blank());
  }

  @PostMapping("/new")
  ModelAndView issue(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var from = entered.day("from");
          var award = entered.number("awardFrom", 1, POINTS);
          var gold = entered.number("goldFrom", 1, POINTS);
          var large = entered.number("largeFrom", 1, WORKERS);
          var months = entered.number("months", 0, MONTHS);
          var quorumOf = entered.number("quorumOf", 1, PEOPLE);
          var quorumFrom = entered.number("quorumFrom", 1, PEOPLE);
          var majorityOf = entered.number("majorityOf", 1, PEOPLE);
          var majorityFrom = entered.number("majorityFrom", 1, PEOPLE);
          entered.check();
          var edition =
              new Edition(
                  id,
                  entered.text("code"),
                  from.get(),
                  entered.text("basis"),
                  entered.ticked("confirmed"),
                  entered.text("remark"),
                  award.get(),
                  gold.get(),
                  large.get(),
                  months.get(),
                  share("quorum", quorumOf.get(), quorumFrom.get()),
                  share("majority", majorityOf.get(), majorityFrom.get()),
                  items(entered.text("items")));
          seasons.issue(actor, edition);
          return sent.done(AwardPages.EDITIONS + "/" + id, "award.done.issued");
        },
        EditionsController::form);
  }

  private static Share share(String field, int of, int from) {
    if (of > from) {
      throw new InvalidInput(field + "Of", "award.fault.share");
    }
    return new Share(of, from);
  }

  private static List<Edition.Item> items(String text) {
    var items = new ArrayList<Edition.Item>();
    for (var line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      var read = ITEM.matcher(line);
      if (!read.matches() || Integer.parseInt(read.group(3)) < 1) {
        throw new InvalidInput("items", "award.fault.item", line);
      }
      items.add(
          new Edition.Item(
              read.group(1),
              read.group(2),
              Integer.parseInt(read.group(3)),
              read.group(4) == null ? "" : read.group(4)));
    }
    return items;
  }

  private static ModelAndView form(Form form) {
    return AwardPages.entry(
        "edition",
        form,
        List.of(
            Field.line("code", "award.edition-code").must(),
            Field.day("from", "award.from").must(),
            Field.line("basis", "award.basis").must(),
            Field.box("confirmed", "award.confirmed"),
            Field.text("remark", "award.edition-remark").withHint(),
            Field.number("awardFrom", "award.award-from").must(),
            Field.number("goldFrom", "award.gold-from").must(),
            Field.number("largeFrom", "award.large-from").must(),
            Field.number("months", "award.months").must(),
            Field.number("quorumOf", "award.quorum-of").must(),
            Field.number("quorumFrom", "award.quorum-from").must(),
            Field.number("majorityOf", "award.majority-of").must(),
            Field.number("majorityFrom", "award.majority-from").must(),
            Field.text("items", "award.items").must().withHint()),
        AwardPages.EDITIONS + "/new",
        Cell.key("award.title").to(AwardPages.HOME));
  }
}
