package org.opendost.office.documents;

import java.util.List;

/// In which form somebody signs (NĐ 30/2020/NĐ-CP, Art. 13; Annex I, part II §7).
public enum SigningForm {
  /// The head of the agency in their own right.
  DIRECT(""),
  /// Quyền: who acts as the head.
  ACTING("Q."),
  /// Ký thay: a deputy in place of the head.
  KT("KT."),
  /// Thừa lệnh: the head of a unit by order.
  TL("TL."),
  /// Thừa ủy quyền: by written authorisation, within its time and content.
  TUQ("TUQ."),
  /// Thay mặt: on behalf of a collective.
  TM("TM.");

  private final String mark;

  SigningForm(String mark) {
    this.mark = mark;
  }

  /// What stands above the name; the post of a council's signatory names the council first, with a
  /// stroke between: "Hội đồng khoa học / Chủ tịch".
  List<String> lines(String post) {
    return switch (this) {
      case DIRECT -> List.of(post);
      case ACTING -> List.of(mark + " " + post);
      case KT, TL, TUQ -> List.of(mark + " Giám đốc", post);
      case TM -> {
        int stroke = post.indexOf('/');
        yield stroke < 0
            ? List.of(mark + " " + post)
            : List.of(
                mark + " " + post.substring(0, stroke).strip(), post.substring(stroke + 1).strip());
      }
    };
  }
}
