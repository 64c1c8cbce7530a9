package org.opendost.science.tasks;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.sheets.SheetFile;
import org.opendost.platform.sheets.SheetRow;
import org.opendost.platform.sheets.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Opens a file, reads its rows and compares them with the register, a portion at a time, so that
/// an officer sees how far it is. Done again after an interruption, it begins anew.
@Component
class ImportReading {

  /// More rows than this are to be split into several files.
  static final int MOST_ROWS = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(ImportReading.class);
  private static final int PORTION = 500;
  private static final int HEADING_WITHIN = 20;
  private static final int HEADING_NEEDS = 4;

  private final ImportRows imports;
  private final ImportedRows rows;
  private final ImportComparison comparison;
  private final ImportWords words;
  private final Organisations organisations;
  private final Files files;
  private final OfficeClock clock;
  private final TransactionOperations transactions;

  ImportReading(
      ImportRows imports,
      ImportedRows rows,
      ImportComparison comparison,
      ImportWords words,
      Organisations organisations,
      Files files,
      OfficeClock clock,
      TransactionOperations transactions) {
    this.imports = imports;
    this.rows = rows;
    this.comparison = comparison;
    this.words = words;
    this.organisations = organisations;
    this.files = files;
    this.clock = clock;
    this.transactions = transactions;
  }

  /// The rows below the heading, and where each column stands.
  private record Table(Map<Column, Integer> places, List<String> unused, List<SheetRow> rows) {}

  void read(UUID id) {
    var what = imports.find(id).orElse(null);
    if (what == null || !what.isRunning()) {
      return;
    }
    imports.begin(id);
    try {
      var table = table(what);
      imports.opened(id, table.rows().size(), String.join("\n", table.unused()));
      compare(id, table);
      imports.finish(id);
    } catch (Unreadable reason) {
      imports.unreadable(id, reason.trouble(), reason.about());
    } catch (IOException broken) {
      LOG.warn("Import {} cannot be read", id, broken);
      imports.unreadable(id, "broken", "");
    }
  }

  private void compare(UUID id, Table table) {
    var drafts = table.rows().stream().map(row -> RowDraft.of(row, table.places(), words)).toList();
    var hosts = hosts();
    var run = comparison.begin(drafts, hosts::get, clock.today());
    for (int from = 0; from < drafts.size(); from += PORTION) {
      var portion = drafts.subList(from, Math.min(from + PORTION, drafts.size()));
      transactions.executeWithoutResult(status -> rows.add(id, run.compare(portion)));
    }
  }

  private Table table(Import what) throws IOException, Unreadable {
    byte[] content;
    try (var in = files.open(files.get(what.fileId()))) {
      content = in.readAllBytes();
    }
    var rows = SheetFile.read(what.fileName(), content, MOST_ROWS + HEADING_WITHIN);
    for (int i = 0; i < Math.min(HEADING_WITHIN, rows.size()); i++) {
      var table = under(rows.get(i), rows.subList(i + 1, rows.size()));
      if (table != null) {
        return table;
      }
    }
    throw new Unreadable("no-heading", "");
  }

  private static @Nullable Table under(SheetRow heading, List<SheetRow> rows) throws Unreadable {
    var places = new EnumMap<Column, Integer>(Column.class);
    var unused = new LinkedHashSet<String>();
    for (int i = 0; i < heading.cells().size(); i++) {
      var text = heading.cell(i).text().strip();
      var column = Column.ofHeading(text).orElse(null);
      if (column == null) {
        if (!text.isEmpty()) {
          unused.add(text);
        }
      } else if (places.putIfAbsent(column, i) != null) {
        throw new Unreadable("column-twice", column.heading());
      }
    }
    if (places.size() < HEADING_NEEDS) {
      return null;
    }
    // Whoever only changes known tasks may leave out all but the code; new ones are told in their
    // rows what they lack.
    if (!places.containsKey(Column.CODE)) {
      throw new Unreadable("no-code-column", Column.CODE.heading());
    }
    if (rows.isEmpty()) {
      throw new Unreadable("no-rows", "");
    }
    if (rows.size() > MOST_ROWS) {
      throw new Unreadable("too-many-rows", String.valueOf(MOST_ROWS));
    }
    return new Table(places, List.copyOf(unused), rows);
  }

  /// The directory by name and by short name.
  private Map<String, UUID> hosts() {
    var hosts = new HashMap<String, UUID>();
    var actor = Actor.system("tasks.import");
    UUID after = null;
    do {
      var page = organisations.list(actor, "", after, 200);
      for (var each : page.items()) {
        hosts.put(each.shortName(), each.id());
        hosts.put(each.name(), each.id());
      }
      after = page.next();
    } while (after != null);
    return hosts;
  }
}
