package org.opendost.regulatory.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.register.Ask;
import org.opendost.platform.sheets.SentTable;
import org.opendost.platform.sheets.SentTables;
import org.opendost.platform.sheets.SheetRow;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Registers;
import org.opendost.regulatory.radiation.WorkerLine;

/// The readings of many workers entered at once, as a laboratory sends them: all of them, or none
/// and what is wrong with each.
@Facade
public class DoseTables {

  /// What the form takes.
  public static final FileRule FILE = FileRule.of("file", 5, FileKind.XLSX, FileKind.CSV);

  private static final int MOST = 5_000;
  private static final int ALL_WORKERS = 50_000;

  private final DoseWriting writing;
  private final Facilities facilities;
  private final Registers registers;
  private final SentTables tables;
  private final OfficeClock clock;

  DoseTables(
      DoseWriting writing,
      Facilities facilities,
      Registers registers,
      SentTables tables,
      OfficeClock clock) {
    this.writing = writing;
    this.facilities = facilities;
    this.registers = registers;
    this.tables = tables;
    this.clock = clock;
  }

  /// Refuses whoever may not enter readings: before a form is shown.
  @Requires("exposure.keep-doses")
  public void require(Actor actor) {}

  /// The workers a table may name, by facility and name: before it is filled in.
  @Requires("exposure.keep-doses")
  public List<WorkerLine> workers(Actor actor) {
    return registers
        .workers(actor, new Ask(Map.of(), "facility", false, null, ALL_WORKERS))
        .lines();
  }

  /// The columns of a table, by the ends of the keys of their words.
  public static List<String> columns() {
    return DoseLine.COLUMNS;
  }

  /// Enters a table in one transaction, and tells the heads whose doses are more than a limit
  /// allows; a file is kept as it was sent.
  ///
  /// @return how many readings were written; zero for a double click
  /// @throws InvalidInput with the row and the column of all that is wrong
  @Requires("exposure.keep-doses")
  public int enter(Actor actor, UUID form, SentTable table) {
    return tables.enter(actor, form, table, FILE, MOST, rows -> enter(actor, rows));
  }

  private int enter(Actor actor, List<SheetRow> rows) {
    var faults = new Faults();
    var lines = DoseLine.read(rows, clock.today(), faults);
    SentTables.refuse(faults);
    var byId = new HashMap<UUID, DoseLine>();
    var readings = new ArrayList<DoseWriting.Reading>();
    var known = known(actor);
    var places = places(actor);
    for (var line : lines) {
      var found = known.getOrDefault(key(line), List.of());
      if (found.size() == 1) {
        var reading = reading(found.getFirst(), places, line);
        byId.put(reading.entry().id(), line);
        readings.add(reading);
      } else if (found.isEmpty()) {
        line.from()
            .wrong("no-worker", line.worker(), String.valueOf(line.birthYear()), line.facility());
      } else {
        line.from().wrong("two-workers", line.worker(), line.facility(), found.size());
      }
    }
    twice(readings, byId);
    writing
        .overlapping(readings)
        .forEach(
            (id, before) ->
                line(byId, id).from().wrong("read-before", before.from(), before.until()));
    SentTables.refuse(faults);
    writing.write(actor, readings);
    return readings.size();
  }

  private static DoseWriting.Reading reading(
      WorkerLine worker, Map<UUID, Facility> places, DoseLine line) {
    var facility = places.get(worker.facility());
    if (facility == null) {
      throw new IllegalStateException("no facility of worker " + worker.id());
    }
    return new DoseWriting.Reading(
        new Dose.Entry(
            Uuid7.next(),
            worker.id(),
            line.part(),
            line.starts(),
            line.ends(),
            line.msv(),
            line.laboratory(),
            line.slip(),
            line.inResponse()),
        worker.name(),
        facility);
  }

  /// Two lines of the table that share a day of the same worker and part.
  private static void twice(List<DoseWriting.Reading> readings, Map<UUID, DoseLine> byId) {
    var same =
        readings.stream()
            .map(DoseWriting.Reading::entry)
            .collect(Collectors.groupingBy(entry -> entry.worker() + " " + entry.part()));
    for (var entries : same.values()) {
      for (int later = 1; later < entries.size(); later++) {
        var entry = entries.get(later);
        entries.subList(0, later).stream()
            .filter(entry::overlaps)
            .findFirst()
            .ifPresent(
                first ->
                    line(byId, entry.id())
                        .from()
                        .wrong("twice", line(byId, first.id()).from().number()));
      }
    }
  }

  private static DoseLine line(Map<UUID, DoseLine> byId, UUID id) {
    var line = byId.get(id);
    if (line == null) {
      throw new IllegalStateException("no line of " + id);
    }
    return line;
  }

  private Map<String, List<WorkerLine>> known(Actor actor) {
    return workers(actor).stream()
        .collect(
            Collectors.groupingBy(
                worker -> key(worker.facilityName(), worker.name(), worker.birthYear())));
  }

  private Map<UUID, Facility> places(Actor actor) {
    return facilities.list(actor).stream()
        .collect(Collectors.toMap(Facility::id, Function.identity()));
  }

  private static String key(DoseLine line) {
    return key(line.facility(), line.worker(), line.birthYear());
  }

  /// Whatever the case and the blanks; accents tell one name from another.
  private static String key(String facility, String worker, int birthYear) {
    return (VietnameseInput.text(facility) + "\n" + VietnameseInput.text(worker) + "\n" + birthYear)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[ \\t\\u00a0]+", " ");
  }
}
