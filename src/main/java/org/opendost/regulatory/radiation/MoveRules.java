package org.opendost.regulatory.radiation;

/// Which permission a move of a dossier asks for: what a page offers, and what the facades require.
public final class MoveRules {

  private MoveRules() {}

  /// The permission of a move.
  public static String permission(String move) {
    return switch (move) {
      case "NOTIFY_FEE", "RECEIVE", "ASK_AT_INTAKE", "DECLINE", "RETURN" -> "radiation.receive";
      case "SUPPLY_AT_INTAKE", "SUPPLY", "WITHDRAW" -> "radiation.file";
      case "PROPOSE", "ASK" -> "radiation.appraise";
      case "ASSIGN", "APPROVE", "SEND_BACK" -> "radiation.approve";
      case "ISSUE", "REFUSE" -> "radiation.issue";
      default -> throw new IllegalArgumentException("no such move: " + move);
    };
  }

  /// Whether the move makes sense for the dossier as it is: a button that would only be refused is
  /// not shown.
  public static boolean isOffered(String move, Dossier dossier, Checklist papers, Regime today) {
    return switch (move) {
      case "NOTIFY_FEE" -> dossier.owesFee() && papers.missing().isEmpty() && today.feeFirst();
      case "RECEIVE" -> papers.missing().isEmpty() && !(today.feeFirst() && dossier.owesFee());
      default -> true;
    };
  }
}
