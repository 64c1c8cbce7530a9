package org.opendost.reporting.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;

/// Two officers who fill forms in, and a head who locks them.
public final class FilingExample {

  public static final Actor OFFICER = actor("Hoa Mận Trắng", Role.SPECIALIST);
  public static final Actor COLLEAGUE = actor("Lê Rừng Thưa", Role.SPECIALIST);
  public static final Actor HEAD = actor("Đá Núi Xa", Role.HEAD);

  private FilingExample() {}

  /// What an officer sends who opened the form as it stood and typed some figures.
  static TypedCells typed(Filled shown, Map<String, Integer> figures) {
    var base = new HashMap<CellKey, BigDecimal>();
    shown
        .cells()
        .forEach(
            (key, cell) -> {
              if (cell.typed() != null) {
                base.put(key, cell.typed());
              }
            });
    var sent = new HashMap<CellKey, @Nullable BigDecimal>(base);
    figures.forEach(
        (name, figure) -> sent.put(CellKey.read(name).orElseThrow(), BigDecimal.valueOf(figure)));
    return new TypedCells(base, sent, Map.of(), Map.of());
  }

  /// What an officer sends who opened the form as it stood and emptied a cell.
  static TypedCells emptied(Filled shown, CellKey key) {
    var whole = typed(shown, Map.of());
    var sent = new HashMap<CellKey, @Nullable BigDecimal>(whole.figures());
    sent.put(key, null);
    return new TypedCells(whole.base(), sent, Map.of(), Map.of());
  }

  /// What an officer sends who wrote sources only.
  static TypedCells sources(Filled shown, Map<String, String> sources) {
    return new TypedCells(
        Map.of(),
        Map.of(),
        shown.sources().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().text())),
        sources);
  }

  private static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
