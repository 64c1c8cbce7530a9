package org.opendost.directory.parties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Member;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// People and the posts they held.
@Controller
@RequestMapping("/office/directory/people")
class PeopleController {

  private static final String HOME = "/office/directory/people";
  private static final String LIST = "directory/parties/web/people";
  private static final String PAGE = "directory/parties/web/person";
  private static final int MOST = 50;
  private static final int ALL = 100_000;

  private final People people;
  private final Units units;
  private final OfficeClock clock;
  private final Texts texts;

  PeopleController(People people, Units units, OfficeClock clock, Texts texts) {
    this.people = people;
    this.units = units;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(find(actor, listing, ALL)).answer(format);
    }
    var found = find(actor, listing, MOST + 1);
    boolean more = found.size() > MOST;
    var lines = more ? found.subList(0, MOST) : found;
    return Shown.page(
        LIST,
        new PeopleListPage(
            listing,
            lines,
            standing(actor),
            more ? lines.getLast().person().id().toString() : null));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    units.require(actor);
    var form = Form.empty().with("id", Uuid7.next()).with("post", Uuid7.next());
    return Shown.page(PAGE, new PersonPage(null, form, standing(actor), clock.today()));
  }

  @PostMapping
  ModelAndView enter(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      var post = post(id == null ? Uuid7.next() : id, form, faults);
      var person =
          people.enter(
              actor, new Person(post.personId(), form.text("name"), form.text("degree")), post);
      return Shown.redirect(HOME + "/" + person.id(), flash, "parties.done.entered");
    } catch (InvalidInput invalid) {
      return Shown.page(
          PAGE,
          new PersonPage(null, form.refused(invalid), standing(actor), clock.today()),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return shown(actor, id, null, HttpStatus.OK);
  }

  @PostMapping("/{id}")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return done(
        actor,
        id,
        form,
        flash,
        "parties.done.corrected",
        () ->
            people.correct(
                actor,
                new Person(id, form.text("name"), form.text("degree")),
                form.text("reason"),
                form.text("seen")));
  }

  @PostMapping("/{id}/posts")
  ModelAndView appoint(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return done(
        actor,
        id,
        form,
        flash,
        "parties.done.appointed",
        () -> people.appoint(actor, post(id, form, new Faults())));
  }

  private ModelAndView done(
      Actor actor, UUID id, Form form, RedirectAttributes flash, String text, Runnable work) {
    try {
      work.run();
      return Shown.redirect(HOME + "/" + id, flash, text);
    } catch (InvalidInput invalid) {
      return shown(actor, id, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView shown(Actor actor, UUID id, @Nullable Form typed, HttpStatus status) {
    var record = people.open(actor, id);
    var form =
        typed == null
            ? Form.empty()
                .with("name", record.person().name())
                .with("degree", record.person().degree())
                .with("post", Uuid7.next())
            : typed;
    return Shown.page(PAGE, new PersonPage(record, form, standing(actor), clock.today()), status);
  }

  private static Post post(UUID person, Form form, Faults faults) {
    var id = form.id("post", faults);
    var unit = form.id("unit", faults);
    var from = form.date("from", faults);
    var to = form.date("to", faults);
    faults.required("title", form.text("title"));
    if (form.text("unit").isEmpty()) {
      faults.required("unit", "");
    }
    if (form.text("from").isEmpty()) {
      faults.required("from", "");
    }
    if (from == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    return new Post(
        id == null ? Uuid7.next() : id, person, null, unit, form.text("title"), from, to);
  }

  private List<Member> find(Actor actor, Listing listing, int most) {
    var faults = new Faults();
    var form = Form.typed(listing.parameters());
    return people.find(
        actor,
        listing.value("words"),
        form.id("unit", faults),
        clock.today(),
        listing.descending(),
        form.id("after", faults),
        most);
  }

  private List<Choice> standing(Actor actor) {
    return units.of(actor, clock.today()).stream()
        .map(unit -> new Choice(unit.id().toString(), unit.name()))
        .toList();
  }

  private Export export(List<Member> lines) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var member : lines) {
      var row = new ArrayList<@Nullable Object>();
      var post = member.post();
      row.add(member.person().name());
      row.add(member.person().degree());
      row.add(post == null ? null : post.title());
      row.add(member.place());
      row.add(post == null ? null : post.from());
      rows.add(row);
    }
    return new Export(
        "con-nguoi",
        Stream.of("person-name", "degree", "post", "place", "since")
            .map(key -> texts.text("vi", "parties." + key))
            .toList(),
        rows);
  }
}
