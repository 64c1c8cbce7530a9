package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.inspection.Mission;
import org.springframework.web.servlet.ModelAndView;

/// The forms of missions, visits and lots: what a form is called stands on its button, too.
public final class SiteForms {

  private static final String MISSIONS = "/office/missions";

  private SiteForms() {}

  /// A form.
  ///
  /// @param leadKey of what is to be known before; empty without
  /// @param back the page it was opened from, with its name
  public static ModelAndView page(
      String titleKey, String leadKey, String action, Cell back, Form form, List<Field> fields) {
    return Shown.page(
        "regulatory/inspection/web/form",
        new EntryPage(titleKey, leadKey, form, fields, action, back, titleKey));
  }

  /// A form about missions as a whole.
  static ModelAndView ofMissions(
      String titleKey, String action, String back, Form form, List<Field> fields) {
    return page(titleKey, "", action, Cell.key("inspection.office").to(back), form, fields);
  }

  /// A form about one mission, sent to a path below its page.
  static ModelAndView of(
      Mission mission,
      String path,
      String titleKey,
      String leadKey,
      Form form,
      List<Field> fields) {
    var base = address(mission.id());
    return page(
        titleKey, leadKey, base + "/" + path, Cell.of(mission.title()).to(base), form, fields);
  }

  /// The page of a mission.
  static String address(UUID mission) {
    return MISSIONS + "/" + mission;
  }
}
