package org.opendost.regulatory.radiation;

import java.util.List;

/// The papers of a dossier, exactly as the law of its time lists them. One set each.
public final class RequiredPapers {

  /// The code of the safety officer's certificate, under either law.
  static final String CERTIFICATE = "rso-certificate";

  private RequiredPapers() {}

  /// The papers of the kind under the regime, in the order of the law. Under NĐ 332/2025, whose
  /// lists were not seen, those of its predecessor.
  public static List<RequiredPaper> of(Kind kind, Regime regime) {
    return regime == Regime.TT_08_2010 ? PapersOf2010.listed(kind) : PapersOf2020.listed(kind);
  }

  /// A letter and the plan itself, under either law.
  static List<RequiredPaper> plan(String article) {
    return List.of(
        RequiredPaper.needed(
            "letter",
            article,
            "Công văn đề nghị phê duyệt kế hoạch ứng phó sự cố",
            "Letter asking for the approval of the plan"),
        RequiredPaper.needed(
            "plan",
            article,
            "Kế hoạch ứng phó sự cố bức xạ cấp cơ sở (03 bộ khi nộp bản giấy)",
            "The facility's incident plan (three sets on paper)"));
  }
}
