package org.opendost.directory.parties.web;

import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.PersonRecord.Held;
import org.opendost.platform.page.Form;

/// A post that someone holds or held, to be ended or corrected.
public record PostPage(Person person, Held held, Form form) {

  /// Where the post is corrected.
  public String address() {
    return home() + "/posts/" + held.post().id();
  }

  /// The same page with the post as it stands, beside what was typed of its last day.
  PostPage filled() {
    var post = held.post();
    return new PostPage(
        person,
        held,
        form.with("mark", post.mark())
            .with("title", post.title())
            .with("from", post.from())
            .with("to", post.to()));
  }

  /// The page of the one who holds it.
  public String home() {
    return "/office/directory/people/" + person.id();
  }
}
