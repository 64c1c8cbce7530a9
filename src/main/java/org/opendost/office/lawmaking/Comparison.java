package org.opendost.office.lawmaking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two texts side by side, paragraph by paragraph, and within a changed paragraph word by word.
///
/// @param rows in the order of the texts
public record Comparison(List<Row> rows) {

  /// Between a word and what is none: spaces and signs differ by themselves.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<=[\\p{L}\\p{M}\\p{N}])(?=[^\\p{L}\\p{M}\\p{N}])"
              + "|(?<=[^\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}\\p{N}])");

  /// Paragraphs beyond which two that differ are shown as they are: word by word the work grows
  /// with their product.
  private static final int LONGEST = 20_000;

  public Comparison {
    rows = List.copyOf(rows);
  }

  /// What became of a paragraph.
  public enum Change {
    /// Giữ nguyên.
    SAME,
    /// Sửa.
    CHANGED,
    /// Thêm.
    ADDED,
    /// Bỏ.
    REMOVED
  }

  /// A part of a paragraph.
  ///
  /// @param differs whether the other text has it otherwise
  public record Piece(String text, boolean differs) {}

  /// A paragraph in both texts; empty on the side that lacks it.
  public record Row(Change change, List<Piece> older, List<Piece> newer) {

    public Row {
      older = List.copyOf(older);
      newer = List.copyOf(newer);
    }
  }

  /// How many paragraphs differ.
  public long differing() {
    return rows.stream().filter(row -> row.change() != Change.SAME).count();
  }

  /// The rows that differ, each with the one before it.
  public List<Row> changes() {
    var shown = new ArrayList<Row>();
    for (int i = 0; i < rows.size(); i++) {
      var next = i + 1 < rows.size() && rows.get(i + 1).change() != Change.SAME;
      if (rows.get(i).change() != Change.SAME || next) {
        shown.add(rows.get(i));
      }
    }
    return shown;
  }

  /// Compares two texts.
  public static Comparison of(String older, String newer) {
    var rows = new ArrayList<Row>();
    for (var delta : deltas(paragraphs(older), paragraphs(newer))) {
      var source = delta.getSource().getLines();
      var target = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        source.forEach(line -> rows.add(new Row(Change.SAME, same(line), same(line))));
        continue;
      }
      for (int i = 0; i < Math.max(source.size(), target.size()); i++) {
        if (i >= source.size()) {
          rows.add(new Row(Change.ADDED, List.of(), whole(target.get(i))));
        } else if (i >= target.size()) {
          rows.add(new Row(Change.REMOVED, whole(source.get(i)), List.of()));
        } else {
          rows.add(changed(source.get(i), target.get(i)));
        }
      }
    }
    return new Comparison(rows);
  }

  private static Row changed(String older, String newer) {
    if (older.length() > LONGEST || newer.length() > LONGEST) {
      return new Row(Change.CHANGED, whole(older), whole(newer));
    }
    var left = new ArrayList<Piece>();
    var right = new ArrayList<Piece>();
    for (var delta : deltas(words(older), words(newer))) {
      var differs = delta.getType() != DeltaType.EQUAL;
      add(left, delta.getSource().getLines(), differs);
      add(right, delta.getTarget().getLines(), differs);
    }
    return new Row(Change.CHANGED, left, right);
  }

  private static void add(List<Piece> pieces, List<String> words, boolean differs) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(String.join("", words), differs));
    }
  }

  /// All of both texts, what is equal too.
  private static List<AbstractDelta<String>> deltas(List<String> older, List<String> newer) {
    return DiffUtils.diff(older, newer, true).getDeltas();
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> words(String line) {
    return List.of(WORDS.split(line));
  }

  private static List<Piece> same(String line) {
    return List.of(new Piece(line, false));
  }

  private static List<Piece> whole(String line) {
    return List.of(new Piece(line, true));
  }
}
