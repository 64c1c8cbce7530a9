package org.opendost.science.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.science.tasks.Import;
import org.opendost.science.tasks.Imports;

/// The files sent in, and the form for another.
public record ImportListPage(
    Listing listing, Form form, List<Import> imports, @Nullable String next) {

  public ImportListPage {
    imports = List.copyOf(imports);
  }

  /// What the form takes, for the field's part.
  public String accept() {
    return Imports.FILE.accept();
  }

  /// The kinds in words.
  public String kinds() {
    return Imports.FILE.kinds();
  }

  /// The limit in words.
  public String most() {
    return Imports.FILE.most();
  }
}
