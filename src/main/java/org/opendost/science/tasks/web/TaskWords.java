package org.opendost.science.tasks.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.science.tasks.Due;
import org.opendost.science.tasks.Stage;

/// The words of the task screens for codes.
public final class TaskWords {

  /// Which fields hold codes, and where the codes' words are.
  private static final Map<String, String> CODED =
      Map.ofEntries(
          Map.entry("kind", "tasks.kind."),
          Map.entry("level", "tasks.level."),
          Map.entry("programme", "tasks.programme."),
          Map.entry("field", "tasks.field."),
          Map.entry("selectionMode", "tasks.selection."),
          Map.entry("leaderSex", "tasks.sex."),
          Map.entry("fieldList", "tasks.field-list."),
          Map.entry("lumpSum", "tasks.lump-sum."),
          Map.entry("useAfter", "tasks.use-after."),
          Map.entry("published", "tasks.published."),
          Map.entry("councilLevel", "tasks.council."),
          Map.entry("rating", "tasks.rating."),
          Map.entry("adjustment", "tasks.adjustment."),
          Map.entry("exceptional", "tasks.yes-no."),
          Map.entry("twoThirdsDone", "tasks.yes-no."),
          Map.entry("stage", "tasks.stage."));

  private TaskWords() {}

  /// The codes as a list to choose from.
  public static List<Choice> choices(Frame frame, String words, Collection<String> codes) {
    return codes.stream().map(code -> new Choice(code, frame.t(words + code))).toList();
  }

  /// The stages as a list to choose from, in their order.
  public static List<Choice> stages(Frame frame, Collection<Stage> stages) {
    return stages.stream()
        .sorted()
        .map(stage -> new Choice(stage.code(), frame.t("tasks.stage." + stage.code())))
        .toList();
  }

  /// A field's value as it is read: codes in words, days and amounts as they are written.
  public static String value(Frame frame, String field, String value) {
    var words = CODED.get(field);
    if (value.isEmpty()) {
      return frame.t("tasks.empty");
    }
    if (words != null) {
      return frame.t(words + value.toLowerCase(Locale.ROOT));
    }
    if (field.startsWith("budget") && value.matches("\\d{1,15}")) {
      return frame.money(Long.parseLong(value));
    }
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return frame.date(LocalDate.parse(value));
    }
    return value;
  }

  /// The tone of a stage's badge.
  public static String tone(String stage) {
    return switch (stage) {
      case "contracted", "in_progress" -> "info";
      case "accepted", "registered", "liquidated" -> "good";
      case "suspended" -> "soon";
      case "terminated", "rejected" -> "late";
      default -> "plain";
    };
  }

  /// The tone of something due.
  public static String tone(Due due) {
    return switch (due.tone()) {
      case LATE -> "late";
      case SOON -> "soon";
      case AHEAD -> "plain";
    };
  }
}
