package org.opendost.platform.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opendost.platform.audit.AuditExtract.EntryLine;
import org.opendost.platform.audit.AuditExtract.Head;
import org.opendost.platform.audit.AuditExtract.RootLine;
import org.opendost.platform.audit.AuditRoots.Root;
import org.opendost.platform.audit.AuditVerifier.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Verifies an extract from its file alone, and against roots kept by somebody else.
final class ExtractReading {

  /// A root as `audit-roots.txt` and as the public address `/api/v1/audit/roots` write it.
  private static final Pattern KEPT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\D+(\\d+)\\D+?([0-9a-f]{64})");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ExtractReading() {}

  /// What was found in an extract.
  ///
  /// @param held the last entry that a root holds, 0 for none
  /// @param heldBy the day of that root, empty for none
  record Read(
      LocalDate from,
      LocalDate to,
      long first,
      long last,
      long held,
      String heldBy,
      Finding finding) {}

  /// Reads it line by line, however long it is.
  ///
  /// @throws IOException when a file cannot be read, or is no extract
  static Read of(Path extract, Optional<Path> keptRoots) throws IOException {
    var kept = keptRoots.isEmpty() ? List.<Root>of() : kept(Files.readString(keptRoots.get()));
    try (var lines = Files.newBufferedReader(extract)) {
      var head = JSON.readValue(next(lines), Head.class);
      if (!AuditExtract.FORMAT.equals(head.format())) {
        throw new IOException(extract + " is not an extract of an audit log");
      }
      var roots = new ArrayList<>(kept);
      var line = next(lines);
      for (; line.startsWith("{\"root\""); line = next(lines)) {
        roots.add(JSON.readValue(line, RootLine.class).root());
      }
      return read(head, within(head, roots), line, lines);
    } catch (JacksonException noJson) {
      throw new IOException(extract + " is not an extract of an audit log", noJson);
    }
  }

  private static Read read(Head head, List<Root> roots, String firstLine, BufferedReader lines)
      throws IOException {
    var before = new ArrayList<Breach>();
    for (var root : roots) {
      if (root.seq() < head.first() && !root.hash().equals(head.previousHash())) {
        before.add(new Breach.AgainstRoot(root.day(), root.seq()));
      }
    }
    var chain =
        new ChainReading(
            head.first(),
            head.previousHash(),
            roots.stream().filter(root -> root.seq() >= head.first()).toList());
    for (var line = firstLine; !line.isEmpty(); line = next(lines)) {
      chain.read(JSON.readValue(line, EntryLine.class).entry());
    }
    var breaches =
        Stream.concat(before.stream(), chain.end(head.last(), head.hash()).stream()).toList();
    var last =
        roots.stream()
            .filter(root -> root.seq() >= head.first())
            .max(Comparator.comparingLong(Root::seq));
    return new Read(
        head.from(),
        head.to(),
        head.first(),
        head.last(),
        last.map(Root::seq).orElse(0L),
        last.map(Root::day).orElse(""),
        new Finding(chain.count(), head.hash(), breaches));
  }

  /// The roots that say something of these entries.
  private static List<Root> within(Head head, List<Root> roots) {
    return roots.stream()
        .filter(root -> root.seq() >= head.first() - 1 && root.seq() <= head.last())
        .toList();
  }

  private static List<Root> kept(String text) {
    return KEPT.matcher(text)
        .results()
        .map(found -> new Root(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
        .toList();
  }

  private static String next(BufferedReader lines) throws IOException {
    var line = lines.readLine();
    return line == null ? "" : line;
  }
}
