package org.opendost.portal.pictures.web;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.portal.pictures.SmallPictures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PicturesController implements NavigationEntries {

  private static final String HOME = "/office/pictures";
  private static final int PLACE = 9130;

  private final SmallPictures pictures;

  PicturesController(SmallPictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("pictures.title", HOME, "pictures.read", PLACE));
  }

  @GetMapping(HOME)
  ModelAndView show(Actor actor) {
    return Shown.page("portal/pictures/web/pictures", new PicturesPage(pictures.progress(actor)));
  }

  @PostMapping(HOME + "/again")
  ModelAndView tryAgain(Actor actor, RedirectAttributes flash) {
    pictures.tryAgain(actor);
    return Shown.redirect(HOME, flash, "pictures.done-again");
  }
}
