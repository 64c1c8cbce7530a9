package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@OfficeTest
class SessionsOfDoubleClicksTest {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionsOfDoubleClicksTest(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  @Test
  void keepWhatTwoRequestsOfOneSessionStoreAtOnce() {
    storeAtOnce(sessions);
  }

  private static <S extends Session> void storeAtOnce(
      FindByIndexNameSessionRepository<S> sessions) {
    var begun = sessions.createSession();
    sessions.save(begun);
    var first = sessions.findById(begun.getId());
    var second = sessions.findById(begun.getId());

    first.setAttribute("toast", "một");
    second.setAttribute("toast", "hai");
    sessions.save(first);
    sessions.save(second);

    var stored = sessions.findById(begun.getId());
    assertThat(stored.<String>getAttribute("toast")).isEqualTo("hai");
    sessions.deleteById(begun.getId());
  }
}
