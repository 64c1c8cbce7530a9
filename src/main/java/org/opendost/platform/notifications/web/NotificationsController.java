package org.opendost.platform.notifications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.notifications.Inbox;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list behind the bell.
@Controller
class NotificationsController {

  private static final int PAGE = 30;
  private static final String LIST = "/account/notifications";

  private final Inbox inbox;

  NotificationsController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping(LIST)
  ModelAndView list(
      Actor actor,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable UUID after) {
    var listing = Listing.of(request);
    var found = inbox.list(actor, after, listing.value("only").equals("unread"), PAGE + 1);
    var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
    return Shown.page(
        "platform/notifications/web/list",
        new NotificationsPage(
            shown,
            listing,
            found.size() > PAGE ? shown.getLast().id().toString() : null,
            shown.isEmpty() ? null : shown.getFirst().id().toString()));
  }

  /// Opening one ticks it off; to open it again does no harm.
  @GetMapping(LIST + "/{id}")
  ModelAndView open(Actor actor, @PathVariable UUID id) {
    return Shown.redirect(inbox.read(actor, id).href());
  }

  @PostMapping(LIST + "/{id}/reading")
  ModelAndView read(Actor actor, @PathVariable UUID id) {
    inbox.read(actor, id);
    return Shown.redirect(LIST);
  }

  @PostMapping(LIST + "/reading")
  ModelAndView readAll(Actor actor, @RequestParam UUID newest) {
    inbox.readAll(actor, newest);
    return Shown.redirect(LIST);
  }
}
