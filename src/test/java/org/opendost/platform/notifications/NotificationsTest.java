package org.opendost.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class NotificationsTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String TEXT = "notifications.read-one";

  private final Notifications notifications;
  private final Inbox inbox;
  private final NotificationRows rows;
  private final TransactionTemplate transaction;
  private final MockMvc browser;

  NotificationsTest(
      Notifications notifications,
      Inbox inbox,
      NotificationRows rows,
      PlatformTransactionManager transactions,
      WebApplicationContext application) {
    this.notifications = notifications;
    this.inbox = inbox;
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void tellsAnAccountAnOrganisationAndARole() {
    var clinic = Uuid7.next();
    var nurse = person(Role.APPLICANT, clinic);
    tell(Recipient.account(nurse.id()), "một");
    tell(Recipient.organisation(clinic), "hai");
    tell(Recipient.account(Uuid7.next()), "người khác");
    tell(Recipient.organisation(Uuid7.next()), "nơi khác");

    assertThat(inbox.list(nurse, null, false, 10))
        .extracting(one -> one.arguments().getFirst())
        .containsExactly("hai", "một");
    assertThat(inbox.unread(nurse)).isEqualTo(2);
  }

  @Test
  void keepsWhatIsReadForEachReader() {
    var one = person(Role.EDITOR, null);
    var other = person(Role.EDITOR, null);
    tell(Recipient.role(Role.EDITOR), "cho cả phòng");
    var notice = inbox.list(one, null, true, 10).getFirst();

    assertThat(inbox.read(one, notice.id()).href()).isEqualTo("/office");
    inbox.read(one, notice.id());

    assertThat(inbox.list(one, null, true, 10))
        .extracting(Notification::id)
        .doesNotContain(notice.id());
    assertThat(inbox.list(other, null, true, 10))
        .extracting(Notification::id)
        .contains(notice.id());
  }

  @Test
  void leavesUnreadWhatCameAfterTheReaderLooked() {
    var reader = person(Role.CLERK, null);
    tell(Recipient.account(reader.id()), "thấy rồi");
    var newest = inbox.list(reader, null, false, 1).getFirst().id();
    tell(Recipient.account(reader.id()), "mới đến");

    inbox.readAll(reader, newest);

    assertThat(inbox.list(reader, null, true, 10))
        .extracting(one -> one.arguments().getFirst())
        .contains("mới đến")
        .doesNotContain("thấy rồi");
  }

  @Test
  void saysNothingOfWhatWasTakenBack() {
    var reader = person(Role.CLERK, null);
    transaction.executeWithoutResult(
        status -> {
          notifications.tell(Recipient.account(reader.id()), TEXT, List.of("x"), "/office");
          status.setRollbackOnly();
        });

    assertThat(inbox.list(reader, null, false, 10))
        .noneMatch(one -> one.arguments().equals(List.of("x")));
    assertThatThrownBy(
            () -> notifications.tell(Recipient.account(reader.id()), TEXT, List.of("x"), "/office"))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void refusesToLeadToAnotherSite() {
    for (var href :
        List.of("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere", "")) {
      assertThatThrownBy(() -> tell(Recipient.role(Role.CLERK), "x", href))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void showsNobodyWhatAnotherWasTold() {
    var reader = person(Role.APPLICANT, Uuid7.next());
    tell(Recipient.account(reader.id()), "riêng");
    var notice = inbox.list(reader, null, false, 10).getFirst();

    assertThatThrownBy(() -> inbox.read(person(Role.DIRECTOR, null), notice.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> inbox.list(Actor.PUBLIC, null, false, 10))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void clearsAfterAYearWhatWasRead() {
    var reader = person(Role.APPLICANT, Uuid7.next());
    var longAgo = Instant.now().minus(Duration.ofDays(400));
    OfficeClock.at(longAgo, () -> tell(Recipient.account(reader.id()), "đã đọc"));
    inbox.read(reader, inbox.list(reader, null, false, 1).getFirst().id());
    OfficeClock.at(longAgo, () -> tell(Recipient.account(reader.id()), "chưa đọc"));

    rows.clear(Instant.now().minus(Duration.ofDays(365)));

    assertThat(inbox.list(reader, null, false, 10))
        .extracting(one -> one.arguments().getFirst())
        .containsExactly("chưa đọc");
  }

  @Test
  void keepsForTheOthersWhatOneOfAnOrganisationRead() {
    var clinic = Uuid7.next();
    var reader = person(Role.APPLICANT, clinic);
    var colleague = person(Role.APPLICANT, clinic);
    OfficeClock.at(
        Instant.now().minus(Duration.ofDays(400)),
        () -> tell(Recipient.organisation(clinic), "cho cả phòng khám"));
    inbox.read(reader, inbox.list(reader, null, false, 1).getFirst().id());

    rows.clear(Instant.now().minus(Duration.ofDays(365)));

    assertThat(inbox.list(colleague, null, true, 10)).hasSize(1);
  }

  @Test
  void ringsOnEveryPageAndTicksOffWhatIsOpened() throws Exception {
    var reader = person(Role.APPLICANT, Uuid7.next());
    tell(Recipient.account(reader.id()), "Hồ sơ <b>số 1</b>", "/account/notifications?only=unread");
    var notice = inbox.list(reader, null, false, 1).getFirst();

    assertThat(words(ask(reader, get("/account/notifications"))))
        .contains("bell-count", "Hồ sơ &lt;b>số 1&lt;/b>", "Đánh dấu đã đọc tất cả");
    var opened = ask(reader, get("/account/notifications/" + notice.id()));
    assertThat(opened.getStatus()).isEqualTo(303);
    assertThat(opened.getHeader("Location")).isEqualTo("/account/notifications?only=unread");
    assertThat(words(ask(reader, get("/account/notifications?only=unread"))))
        .contains("Bạn đã đọc hết thông báo.")
        .doesNotContain("bell-count");
  }

  @Test
  void ticksAllOffWithOneButton() throws Exception {
    var reader = person(Role.APPLICANT, Uuid7.next());
    for (int n = 0; n < 40; n++) {
      tell(Recipient.account(reader.id()), "số " + n);
    }
    var newest = inbox.list(reader, null, false, 1).getFirst().id();

    assertThat(words(ask(reader, get("/account/notifications")))).contains("rel=\"next\"", ">40<");
    ask(reader, post("/account/notifications/reading").param("newest", newest.toString()));

    assertThat(inbox.unread(reader)).isZero();
  }

  private MockHttpServletResponse ask(Actor reader, MockHttpServletRequestBuilder request)
      throws Exception {
    return browser
        .perform(request.with(user("someone")).requestAttr(VISITOR, reader))
        .andReturn()
        .getResponse();
  }

  private static String words(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private void tell(Recipient to, String what) {
    tell(to, what, "/office");
  }

  private void tell(Recipient to, String what, String href) {
    transaction.executeWithoutResult(status -> notifications.tell(to, TEXT, List.of(what), href));
  }

  private static Actor person(Role role, UUID organisation) {
    return new Actor(Uuid7.next(), "Nông Thị A", Set.of(role), organisation, null);
  }
}
