package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Locale;
import org.opendost.platform.page.Choice;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;

/// Keys of messages for the values of the module.
public final class Keys {

  private Keys() {}

  /// A code as the end of a key: `AT_DESK` is `at-desk`.
  public static String ending(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What may be chosen, with the keys of its words: the prefix and the code as its end.
  public static List<Choice> choices(String prefix, List<String> codes) {
    return codes.stream().map(code -> new Choice(code, prefix + ending(code))).toList();
  }

  /// Of a step.
  public static String step(String step) {
    return "radiation.step." + ending(step);
  }

  /// Of a kind.
  public static String kind(Kind kind) {
    return "radiation.procedure." + kind.code();
  }

  /// Of a device's state.
  public static String status(Equipment.Status status) {
    return "radiation.status." + ending(status.code());
  }

  /// Of how a licence stands.
  public static String standing(Licence.Standing standing) {
    return "radiation.standing." + standing.code();
  }

  /// The tone of how a licence stands.
  public static String tone(Licence.Standing standing) {
    return switch (standing) {
      case IN_FORCE -> "good";
      case REPLACED -> "plain";
      case EXPIRED -> "soon";
      case REVOKED -> "late";
    };
  }

  /// The tone of a step.
  public static String tone(String step) {
    return switch (step) {
      case "INTAKE_SUPPLEMENT", "FEE_DUE", "SUPPLEMENT" -> "soon";
      case "AT_DESK", "RETURNED" -> "good";
      case "REFUSED", "DECLINED" -> "late";
      case "WITHDRAWN" -> "plain";
      default -> "info";
    };
  }
}
