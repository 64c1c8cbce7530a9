package org.opendost.directory.parties.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One post of a person: its last day, and what was entered wrongly.
@Controller
@RequestMapping("/office/directory/people/{person}/posts/{post}")
class PostController {

  private static final String PAGE = "directory/parties/web/post";

  private final People people;
  private final Units units;

  PostController(People people, Units units) {
    this.people = people;
    this.units = units;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID person, @PathVariable UUID post) {
    units.require(actor);
    return Shown.page(PAGE, page(actor, person, post, Form.empty()).filled());
  }

  @PostMapping
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID person,
      @PathVariable UUID post,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var from = form.date("from", faults);
      var to = form.date("to", faults);
      faults.orThrow();
      people.correctPost(
          actor, post, form.text("mark"), form.text("title"), from, to, form.text("reason"));
      return Shown.redirect(home(person), flash, "parties.done.corrected");
    } catch (InvalidInput invalid) {
      return refused(page(actor, person, post, form.refused(invalid)));
    }
  }

  @PostMapping("/end")
  ModelAndView end(
      Actor actor,
      @PathVariable UUID person,
      @PathVariable UUID post,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var last = form.date("last", faults);
      if (last == null) {
        throw new InvalidInput(faults.required("last", form.text("last")).list());
      }
      people.endPost(actor, post, last);
      return Shown.redirect(home(person), flash, "parties.done.post-ended");
    } catch (InvalidInput invalid) {
      return refused(page(actor, person, post, form.refused(invalid)).filled());
    }
  }

  private static ModelAndView refused(PostPage page) {
    return Shown.page(PAGE, page, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private PostPage page(Actor actor, UUID person, UUID post, Form form) {
    var record = people.open(actor, person);
    return record.posts().stream()
        .filter(held -> held.post().id().equals(post))
        .findFirst()
        .map(held -> new PostPage(record.person(), held, form))
        .orElseThrow(() -> new NotFound("post", post));
  }

  private static String home(UUID person) {
    return "/office/directory/people/" + person;
  }
}
