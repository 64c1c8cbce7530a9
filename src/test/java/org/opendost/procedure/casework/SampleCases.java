package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A small office of two officers and the clinic of Hòa An, whose cases go through the sample
/// procedures.
@Component
public class SampleCases {

  /// Who receives.
  public static final Actor HOA = officer("Nông Thị Hoa", Role.SPECIALIST);

  /// Who looked at the same case.
  public static final Actor SON = officer("Lý Văn Sơn", Role.SPECIALIST);

  /// Who leads them.
  public static final Actor HEAD = officer("Hoàng Thị Trưởng", Role.HEAD);

  private final Cases cases;
  private final TransactionTemplate transaction;

  SampleCases(Cases cases, PlatformTransactionManager transactions) {
    this.cases = cases;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// An officer of that name.
  public static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  /// A case of the licence procedure, full and valid on 30/04/2020, due on 01/06/2020.
  public CaseFile received() {
    return moved(
        move(
            open(SampleProcedures.LICENCE, "2020-04-29T02:00:00Z"),
            "RECEIVE",
            "",
            "2020-04-30T02:00:00Z"));
  }

  /// A case of the sample licence procedure.
  public CaseFile openLicence(String at) {
    return open(SampleProcedures.LICENCE, at);
  }

  /// A case filed at the moment.
  CaseFile open(Procedure procedure, String at) {
    return at(at, () -> open(Uuid7.next(), procedure, at));
  }

  CaseFile open(UUID id, Procedure procedure, String at) {
    return in(
        () ->
            cases.open(
                HOA,
                id,
                procedure,
                new Applicant(null, "Phòng khám Hòa An"),
                "Máy X-quang",
                Instant.parse(at)));
  }

  /// What came of a move at the moment.
  public MoveOutcome move(CaseFile file, String move, String note, String at) {
    return at(
        at, () -> in(() -> cases.move(HOA, file.id(), file.moves(), Uuid7.next(), move, note)));
  }

  /// The case as it stands after a move that was made.
  public static CaseFile moved(ReappointOutcome outcome) {
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    return ((MoveOutcome.Moved) outcome).caseFile();
  }

  /// Runs something in a transaction.
  public <T> T in(Supplier<T> work) {
    return transaction.execute(status -> work.get());
  }

  /// Runs something as if it were that moment.
  public static <T> T at(String moment, Callable<T> work) {
    return OfficeClock.at(Instant.parse(moment), work);
  }

  /// Runs something many times at once.
  public static <T> List<T> together(int many, Callable<T> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = IntStream.range(0, many).mapToObj(i -> threads.submit(work)).toList();
      var results = new ArrayList<T>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
