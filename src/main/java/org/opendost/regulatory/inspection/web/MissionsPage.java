package org.opendost.regulatory.inspection.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.MissionList;
import org.opendost.regulatory.inspection.Stage;

/// The list of missions.
public record MissionsPage(Listing listing, MissionList.Page found) {

  /// The key of the next page.
  public @Nullable String after() {
    var after = found.after();
    return after == null ? null : after.toString();
  }

  /// The kinds to choose from.
  public List<Choice> kinds(Frame frame) {
    return Arrays.stream(Kind.values())
        .map(kind -> new Choice(kind.name(), frame.t("inspection.kind." + kind)))
        .toList();
  }

  /// The stages to choose from.
  public List<Choice> stages(Frame frame) {
    return Arrays.stream(Stage.values())
        .map(stage -> new Choice(stage.name(), frame.t("inspection.stage." + stage)))
        .toList();
  }
}
