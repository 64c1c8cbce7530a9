package org.opendost.regulatory.iso9001.web;

import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.iso9001.Agency;
import org.opendost.regulatory.iso9001.StandardVersion;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
final class IsoPages {

  static final String HOME = "/office/iso-9001";
  static final String AGENCIES = HOME + "/agencies/";
  static final String VISITS = HOME + "/visits/";
  static final String NONCONFORMITIES = HOME + "/nonconformities/";
  static final String LIST = "regulatory/iso9001/web/list";

  private IsoPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `iso9001.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    return Shown.page(
        "regulatory/iso9001/web/entry",
        new EntryPage(
            "iso9001.form." + name,
            "iso9001.form." + name + ".lead",
            form,
            fields,
            action,
            back,
            "iso9001.form." + name + ".go"));
  }

  /// A form for something of an agency.
  ///
  /// @param action its address below the agency's
  static ModelAndView entry(
      Agency agency, String name, String action, Form form, List<Field> fields) {
    return entry(name, form, fields, AGENCIES + agency.id() + "/" + action, back(agency));
  }

  static Cell back(Agency agency) {
    return Cell.of(agency.name()).to(AGENCIES + agency.id());
  }

  /// The versions of the standard to choose from.
  static List<Choice> choices(List<StandardVersion> standards) {
    return standards.stream()
        .map(standard -> new Choice(standard.id().toString(), standard.code()))
        .toList();
  }
}
