package org.opendost.regulatory.inspection.web;

import java.util.List;
import org.opendost.platform.page.Form;

/// A form of the work on site.
///
/// @param titleKey of what stands over it, and on its button
/// @param leadKey of what is to be known before; empty without
/// @param action where it is sent
/// @param back where it leads without sending
/// @param about what it is about; empty for missions as a whole
public record FormPage(
    String titleKey,
    String leadKey,
    String action,
    String back,
    String about,
    List<Input> inputs,
    Form form) {

  public FormPage {
    inputs = List.copyOf(inputs);
  }
}
