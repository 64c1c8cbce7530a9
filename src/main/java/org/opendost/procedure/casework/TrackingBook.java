package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tracking book of the one-stop desk: every dossier that was filed within a period, in the
/// order of filing (form 06, TT 01/2018/TT-VPCP, Art. 9).
@Facade
public class TrackingBook {

  /// Dossiers on a page, at most.
  public static final int PAGE = 50;

  /// Dossiers in a file or on paper, at most.
  static final int FILE = 20_000;

  private final JdbcClient jdbc;
  private final Organisations organisations;

  TrackingBook(JdbcClient jdbc, Organisations organisations) {
    this.jdbc = jdbc;
    this.organisations = organisations;
  }

  /// What is looked for.
  ///
  /// @param from the first day of filing
  /// @param to the last day of filing
  /// @param procedure its code; empty for all
  /// @param words part of the dossier code, the subject or the applicant's name; may be empty
  /// @param newestFirst whether the order is turned round
  public record Search(
      LocalDate from, LocalDate to, String procedure, String words, boolean newestFirst) {}

  /// A line of the book.
  ///
  /// @param address where the applicant sits, as the register has it; empty where it is not known
  /// @param phone how the applicant is called; empty where it is not known
  public record Line(CaseFile file, String address, String phone) {}

  /// A page of the book.
  ///
  /// @param after the last dossier's id, to ask for the next page; null on the last page
  public record Page(List<Line> lines, @Nullable UUID after) {

    public Page {
      lines = List.copyOf(lines);
    }
  }

  /// A page of the book.
  ///
  /// @param after the last dossier of the page before; null for the first page
  @Requires(CaseworkPermissions.READ)
  public Page list(Actor actor, Search search, @Nullable UUID after) {
    var found = files(search, after, PAGE + 1);
    var more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    return new Page(lines(actor, page), more ? page.getLast().id() : null);
  }

  /// The whole book, for a file or for paper.
  @Requires(CaseworkPermissions.READ)
  public List<Line> all(Actor actor, Search search) {
    return lines(actor, files(search, null, FILE));
  }

  private List<CaseFile> files(Search search, @Nullable UUID after, int most) {
    var sql =
        """
        select * from casework.case_file
         where opened_at >= :from and opened_at < :until
           and (:procedure = '' or procedure = :procedure)
           and (:words = '' or concat_ws(' ', number, subject_title, applicant_name) ilike :pattern)
           and (cast(:after as uuid) is null
                or (opened_at, id) %1$s
                   (select opened_at, id from casework.case_file where id = :after))
         order by opened_at %2$s, id %2$s
         limit :most
        """
            .formatted(search.newestFirst() ? "<" : ">", search.newestFirst() ? "desc" : "asc");
    var all = new HashMap<String, @Nullable Object>();
    all.put("from", start(search.from()));
    all.put("until", start(search.to().plusDays(1)));
    all.put("procedure", search.procedure());
    all.put("words", search.words());
    all.put("pattern", "%" + search.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    all.put("after", after);
    all.put("most", most);
    return jdbc.sql(sql).params(all).query(CaseRows.CASE).list();
  }

  /// One question for all applicants of the page, not one each.
  private List<Line> lines(Actor actor, List<CaseFile> files) {
    var ids =
        new HashSet<UUID>(
            files.stream().map(CaseFile::applicant).filter(Objects::nonNull).toList());
    Map<UUID, Organisation> known =
        organisations.of(actor, ids).stream()
            .collect(Collectors.toMap(Organisation::id, organisation -> organisation));
    return files.stream().map(file -> line(file, known)).toList();
  }

  private static Line line(CaseFile file, Map<UUID, Organisation> known) {
    var applicant = file.applicant() == null ? null : known.get(file.applicant());
    return applicant == null
        ? new Line(file, "", "")
        : new Line(file, applicant.address(), applicant.phone());
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime();
  }
}
