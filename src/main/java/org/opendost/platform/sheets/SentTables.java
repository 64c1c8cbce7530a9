package org.opendost.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Enters tables that forms bring, each once, in the caller's transaction. It asks for no
/// permission: the capability has asked before.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SentTables {

  private static final int TOLD = 50;

  private final Files files;
  private final SentForms forms;

  SentTables(Files files, SentForms forms) {
    this.files = files;
    this.forms = forms;
  }

  /// Reads a table and lets it be entered; a file is kept as it was sent.
  ///
  /// @param form the id the form carries
  /// @param most lines, at most; a head may come on top
  /// @param enter writes the rows, or refuses them beside [SentTable#ROWS]; says how many it wrote
  /// @return how many lines were written; zero for a double click
  /// @throws InvalidInput beside the rule's field for a file, with rows as the spreadsheet numbers
  ///   them
  public int enter(
      Actor actor,
      UUID form,
      SentTable table,
      FileRule rule,
      int most,
      ToIntFunction<List<SheetRow>> enter) {
    var file = table.file();
    if (file != null) {
      return enter(actor, form, file, rule, most, enter);
    }
    if (!forms.isFirst(form, List.of(table.pasted()))) {
      return 0;
    }
    return enter.applyAsInt(counted(SheetFile.pasted(table.pasted()), most));
  }

  private int enter(
      Actor actor,
      UUID form,
      Upload upload,
      FileRule rule,
      int most,
      ToIntFunction<List<SheetRow>> enter) {
    var file = files.keep(actor, form, upload, rule);
    if (!forms.isFirst(form, List.of(file.sha256()))) {
      return 0;
    }
    try (var in = files.open(file)) {
      return enter.applyAsInt(
          counted(SheetFile.read(file.name(), in.readAllBytes(), most + 1), most));
    } catch (Unreadable broken) {
      throw new InvalidInput(
          rule.field(), Unreadable.key(broken.trouble(), "sheets.trouble."), broken.about());
    } catch (InvalidInput refused) {
      throw refused.beside(rule.field());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<SheetRow> counted(List<SheetRow> rows, int most) {
    if (rows.size() > most + 1) {
      throw new InvalidInput(SentTable.ROWS, "sheets.too-many", most);
    }
    return rows;
  }

  /// Refuses a table when anything is wrong with it, row by row from the top. Of many faults the
  /// first are told: who mends them sees the rest.
  public static void refuse(Faults faults) {
    var all = faults.list().stream().sorted(Comparator.comparingInt(SentTables::row)).toList();
    var told = new Faults();
    all.stream()
        .limit(TOLD)
        .forEach(fault -> told.add(fault.field(), fault.key(), fault.arguments().toArray()));
    if (all.size() > TOLD) {
      told.add(SentTable.ROWS, "sheets.more", all.size() - TOLD);
    }
    told.orThrow();
  }

  /// The row that [SheetLine] names first; what is wrong with the whole table comes before.
  private static int row(Fault fault) {
    return !fault.arguments().isEmpty() && fault.arguments().getFirst() instanceof Integer row
        ? row
        : 0;
  }
}
