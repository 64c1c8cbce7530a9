package org.opendost.platform.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The shelf of the public registers, whose modules name them.
@Controller
class RegistersController implements NavigationEntries {

  static final String HOME = "/cong-khai";

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.portal("page.registers", HOME, 400));
  }

  @GetMapping(HOME)
  ModelAndView shelf() {
    return Shown.page("platform/page/registers", new RegistersPage());
  }

  /// The page has nothing of its own: what it lists is navigation.
  record RegistersPage() {}
}
