package org.opendost.regulatory.goods;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;

/// Labels for those who work away from the desk: all there is to ask before setting out, and a
/// check that does not write over what a colleague found meanwhile.
@Facade
public class Labels {

  private final Lots lots;
  private final LotRows rows;
  private final LabelRows labels;
  private final LotReading reading;

  Labels(Lots lots, LotRows rows, LabelRows labels, LotReading reading) {
    this.lots = lots;
    this.rows = rows;
    this.labels = labels;
    this.reading = reading;
  }

  /// What became of a check of a label.
  public sealed interface Checked {

    /// It was written down.
    record Written() implements Checked {}

    /// Somebody else found something meanwhile; nothing was written.
    ///
    /// @param mark of what stands there
    record Otherwise(List<LabelFinding> found, String mark) implements Checked {

      public Otherwise {
        found = List.copyOf(found);
      }
    }
  }

  /// What labels must say on a day, by group of products.
  @Requires(GoodsPermissions.READ)
  public Map<ProductGroup, List<LabelRequirement>> required(Actor actor, LocalDate day) {
    var required = new EnumMap<ProductGroup, List<LabelRequirement>>(ProductGroup.class);
    for (var group : ProductGroup.values()) {
      required.put(group, rows.requirements(group, day));
    }
    return required;
  }

  /// What was found of the labels of a visit's lots, by lot; a lot without a finding is not there.
  @Requires(GoodsPermissions.READ)
  public Map<UUID, List<LabelFinding>> found(Actor actor, UUID visit) {
    return labels.of(List.of(visit));
  }

  /// The same of several visits, in one question.
  @Requires(GoodsPermissions.READ)
  public Map<UUID, List<LabelFinding>> found(Actor actor, Collection<UUID> visits) {
    return labels.of(visits);
  }

  /// Writes down what the label says, unless it says something else than was seen.
  ///
  /// @param seen the mark of what was known of the label when the check was made
  @Requires(GoodsPermissions.RECORD)
  public Checked check(Actor actor, UUID lot, String seen, List<LabelFinding> findings) {
    var known = reading.lock(actor, lot).findings();
    var mark = mark(known);
    if (mark.equals(mark(findings))) {
      return new Checked.Written();
    }
    if (!mark.equals(seen)) {
      return new Checked.Otherwise(known, mark);
    }
    lots.checkLabel(actor, lot, findings);
    return new Checked.Written();
  }

  /// The mark of what was found, whatever the order; empty while nothing was. A telephone computes
  /// it, too: SHA-256 of the sorted lines `requirement|kept|note`.
  public static String mark(List<LabelFinding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    var lines =
        findings.stream()
            .map(each -> each.requirement() + "|" + each.kept() + "|" + each.note().strip())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
