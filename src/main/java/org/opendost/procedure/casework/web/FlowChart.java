package org.opendost.procedure.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;

/// A procedure drawn: steps one below the other, ways between them with the numbers of the moves in
/// the table that says the same in words. Ways on lead along the right, ways back along the left.
///
/// @param width and `height` in the units of the drawing
public record FlowChart(int width, int height, List<Box> boxes, List<Way> ways) {

  private static final int BOX_WIDTH = 236;
  private static final int BOX_HEIGHT = 50;
  private static final int PITCH = 92;
  private static final int LANE = 26;
  private static final int MARGIN = 14;
  private static final int LETTERS = 29;

  public FlowChart {
    boxes = List.copyOf(boxes);
    ways = List.copyOf(ways);
  }

  /// A step.
  ///
  /// @param kind `box-office`, `box-applicant` or `box-end`
  /// @param lines its title, broken
  public record Box(int x, int y, int width, int height, String kind, List<String> lines) {

    public Box {
      lines = List.copyOf(lines);
    }

    /// The height of the first line of the title.
    public int firstLine() {
      return y + height / 2 + 5 - (lines.size() - 1) * 9;
    }

    /// The middle.
    public int middle() {
      return x + width / 2;
    }
  }

  /// A way between two steps.
  ///
  /// @param path as SVG writes it
  /// @param tip the arrow's head
  /// @param numbers of the moves that go this way
  public record Way(String path, String tip, String numbers, int labelX, int labelY) {

    /// The width of the label's ground.
    public int labelWidth() {
      return numbers.length() * 8 + 10;
    }
  }

  private record Pair(int from, int to) {}

  /// Draws a version in a language.
  static FlowChart of(ProcedureVersion version, String language) {
    var steps = version.steps();
    var pairs = pairs(version);
    var back = pairs.keySet().stream().filter(pair -> pair.to() < pair.from()).toList();
    var on = pairs.keySet().stream().filter(pair -> pair.to() > pair.from() + 1).toList();
    int left = MARGIN + back.size() * LANE;
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < steps.size(); i++) {
      boxes.add(box(steps.get(i), left, MARGIN + i * PITCH, language));
    }
    var ways = new ArrayList<Way>();
    pairs.forEach(
        (pair, numbers) -> {
          var from = boxes.get(pair.from());
          var to = boxes.get(pair.to());
          if (pair.to() == pair.from() + 1) {
            ways.add(down(from, to, numbers));
          } else if (pair.to() > pair.from()) {
            ways.add(around(from, to, from.x() + BOX_WIDTH, on.indexOf(pair) + 1, numbers, 1));
          } else if (pair.to() < pair.from()) {
            ways.add(around(from, to, from.x(), back.indexOf(pair) + 1, numbers, -1));
          }
        });
    return new FlowChart(
        left + BOX_WIDTH + on.size() * LANE + MARGIN + 10,
        MARGIN * 2 + (steps.size() - 1) * PITCH + BOX_HEIGHT,
        boxes,
        ways);
  }

  private static Map<Pair, String> pairs(ProcedureVersion version) {
    var codes = version.steps().stream().map(Step::code).toList();
    var pairs = new LinkedHashMap<Pair, List<String>>();
    for (int number = 1; number <= version.moves().size(); number++) {
      var move = version.moves().get(number - 1);
      for (var from : move.from()) {
        pairs
            .computeIfAbsent(
                new Pair(codes.indexOf(from), codes.indexOf(move.to())), pair -> new ArrayList<>())
            .add(String.valueOf(number));
      }
    }
    var named = new LinkedHashMap<Pair, String>();
    pairs.forEach((pair, numbers) -> named.put(pair, String.join(",", numbers)));
    return named;
  }

  private static Box box(Step step, int x, int y, String language) {
    var kind =
        switch (step.turn()) {
          case OFFICE -> "box-office";
          case APPLICANT -> "box-applicant";
          case ENDED -> "box-end";
        };
    return new Box(x, y, BOX_WIDTH, BOX_HEIGHT, kind, broken(step.title(language)));
  }

  private static List<String> broken(String title) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : title.split(" ", -1)) {
      if (line.length() > 0 && line.length() + word.length() >= LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.size() <= 2
        ? lines
        : List.of(lines.getFirst(), lines.stream().skip(1).collect(Collectors.joining(" ")));
  }

  private static Way down(Box from, Box to, String numbers) {
    int x = from.middle();
    int top = from.y() + BOX_HEIGHT;
    int end = to.y();
    return new Way(
        "M%d %d V%d".formatted(x, top, end - 6), tipDown(x, end), numbers, x, (top + end) / 2 - 2);
  }

  /// Out of a side, along a lane of its own, and in again.
  private static Way around(Box from, Box to, int edge, int lane, String numbers, int side) {
    int x = edge + side * lane * LANE;
    int start = from.y() + BOX_HEIGHT / 2 + 8;
    int end = to.y() + BOX_HEIGHT / 2 - 8 + Math.min(lane, 3) * 4;
    return new Way(
        "M%d %d H%d V%d H%d".formatted(edge, start, x, end, edge + side * 6),
        "M%d %d l%d -5 v10 z".formatted(edge, end, side * 8),
        numbers,
        x,
        (start + end) / 2);
  }

  private static String tipDown(int x, int y) {
    return "M%d %d l-5 -8 h10 z".formatted(x, y);
  }
}
