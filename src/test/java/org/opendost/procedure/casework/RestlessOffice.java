package org.opendost.procedure.casework;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.opendost.OpenDost;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.SpringApplication;

/// The whole application, in which four officers move cases without pause, saying each move that
/// was acknowledged, until it is killed.
final class RestlessOffice {

  private static final int OFFICERS = 4;

  public static void main(String[] args) {
    var application = SpringApplication.run(OpenDost.class, args);
    var office = application.getBean(SampleCases.class);
    var cases = application.getBean(Cases.class);
    for (int i = 0; i < OFFICERS; i++) {
      Executors.newSingleThreadExecutor().execute(() -> work(office, cases));
    }
  }

  @SuppressWarnings("InfiniteLoopStatement")
  private static void work(SampleCases office, Cases cases) {
    while (true) {
      var file =
          office.open(
              Uuid7.next(), SampleProcedures.LICENCE, Instant.now().minusSeconds(60).toString());
      for (var move : new String[] {"RECEIVE", "ASK", "SUPPLY", "ISSUE"}) {
        var id = Uuid7.next();
        var seen = file;
        var outcome =
            office.in(
                () -> cases.move(SampleCases.HOA, seen.id(), seen.moves(), id, move, "lý do"));
        if (outcome instanceof MoveOutcome.Moved moved) {
          file = moved.caseFile();
          say(id);
        }
      }
    }
  }

  private static synchronized void say(UUID move) {
    System.out.println("moved " + move);
  }

  private RestlessOffice() {}
}
