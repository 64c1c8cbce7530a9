package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendost.office.lawmaking.Comparison.Change;
import org.opendost.office.lawmaking.Comparison.Piece;

/// Two texts of a draft side by side.
class ComparisonTest {

  @Test
  void marksTheWordsThatDifferAndNoOthers() {
    var row =
        Comparison.of(
                "Điều 4. Tiếp nhận trong 60 ngày.", "Điều 4. Tiếp nhận kết quả trong 30 ngày.")
            .rows()
            .getFirst();
    assertThat(row.change()).isEqualTo(Change.CHANGED);
    assertThat(differing(row.older())).isEqualTo("60");
    assertThat(differing(row.newer())).isEqualTo("kết quả 30");
    assertThat(whole(row.older())).isEqualTo("Điều 4. Tiếp nhận trong 60 ngày.");
    assertThat(whole(row.newer())).isEqualTo("Điều 4. Tiếp nhận kết quả trong 30 ngày.");
  }

  @Test
  void tellsParagraphsThatWereAddedFromThoseThatWereTakenOut() {
    var rows = Comparison.of("Một\nHai\nBa", "Một\nBa\nBốn").rows();
    assertThat(rows)
        .extracting(Comparison.Row::change)
        .containsExactly(Change.SAME, Change.REMOVED, Change.SAME, Change.ADDED);
    assertThat(rows.get(1).newer()).isEmpty();
    assertThat(rows.get(3).older()).isEmpty();
  }

  @Test
  void showsOfWhatIsTheSameOnlyTheParagraphBeforeAChange() {
    var compared = Comparison.of("Một\nHai\nBa\nBốn", "Một\nHai\nBA\nBốn");
    assertThat(compared.differing()).isOne();
    assertThat(compared.changes())
        .extracting(row -> whole(row.newer()))
        .containsExactly("Hai", "BA");
  }

  @Test
  void passesOverEmptyLinesAndSpacesAtTheEdges() {
    assertThat(Comparison.of("Một\n\n  Hai ", "Một\nHai").differing()).isZero();
    assertThat(Comparison.of("", "").rows()).isEmpty();
  }

  private static String whole(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String differing(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece::differs)
        .map(piece -> piece.text().strip())
        .collect(Collectors.joining(" "));
  }
}
