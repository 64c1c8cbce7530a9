package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.science.results.AcceptedExample.CLERK;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.SPECIALIST;
import static org.opendost.science.results.AcceptedExample.papers;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseDesk;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.Cases;
import org.opendost.science.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What hosts and officers hear of dossiers, and what the slips say.
@OfficeTest
class DossierNewsTest {

  private final Registrations registrations;
  private final ResultDossiers dossiers;
  private final FilingReminders reminders;
  private final Tasks tasks;
  private final Cases cases;
  private final CaseDesk desk;
  private final CaseLinks links;
  private final Organisations organisations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  DossierNewsTest(
      Registrations registrations,
      ResultDossiers dossiers,
      FilingReminders reminders,
      Tasks tasks,
      Cases cases,
      CaseDesk desk,
      CaseLinks links,
      Organisations organisations,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.registrations = registrations;
    this.dossiers = dossiers;
    this.reminders = reminders;
    this.tasks = tasks;
    this.cases = cases;
    this.desk = desk;
    this.links = links;
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Test
  void remindsAHostOnceBeforeItsDayAndOnceAfterIt() {
    var example = AcceptedExample.in(tasks);
    for (int day : new int[] {30, 36, 37, 43, 44, 50}) {
      OfficeClock.at(example.after(day), reminders::remind);
    }
    assertThat(told(example)).containsExactly("results.notice.soon", "results.notice.late");
    file(example, 51);
    OfficeClock.at(example.after(52), reminders::remind);
    assertThat(told(example)).hasSize(2);
  }

  @Test
  void asksAsOftenForManyHostsAsForOne() {
    var one = AcceptedExample.in(tasks);
    OfficeClock.at(one.after(60), reminders::remind);
    var before = OfficeClock.at(one.after(61), this::asked);
    AcceptedExample.in(tasks);
    AcceptedExample.in(tasks);
    OfficeClock.at(one.after(61), reminders::remind);
    assertThat(OfficeClock.at(one.after(62), this::asked)).isEqualTo(before);
  }

  private int asked() {
    return Queries.of(
            () -> {
              reminders.remind();
              return "";
            })
        .size();
  }

  @Test
  void tellsTheHostWhatBecomesOfItsDossier() {
    var example = AcceptedExample.in(tasks);
    var filed = file(example, 1);
    registrations.askSupplement(HEAD, filed.id(), 1, id(), "Thiếu trang 3");
    registrations.refuse(HEAD, filed.id(), 2, id(), "Không bổ sung");
    assertThat(told(example))
        .containsExactly("results.notice.supplement", "results.notice.refused");
  }

  @Test
  void tellsTheOfficerToWhomADossierIsGivenButNotWhoTakesItOver() {
    var example = AcceptedExample.in(tasks);
    var filed = file(example, 1);
    registrations.takeOver(SPECIALIST, filed.id(), 1, id());
    assertThat(toldOf(filed)).isEmpty();

    var handler = Uuid7.next();
    transaction.execute(
        begun -> cases.assign(HEAD, filed.id(), 2, id(), handler, "Hứa Cỏ Lau", null, ""));

    assertThat(toldOf(filed)).containsExactly("account:" + handler + " results.notice.yours");
  }

  @Test
  void tellsTheHostOfANewDayAndShowsItInTheList() {
    var example = AcceptedExample.in(tasks);
    var filed = file(example, 1);
    var due =
        OfficeClock.at(
            example.after(2),
            () -> {
              registrations.handIn(
                  HEAD, filed.id(), List.of(Handed.onPaper(id(), PaperKind.PAPER_REPORT)));
              registrations.accept(HEAD, filed.id(), 1, id());
              return cases.get(filed.id()).dueOn();
            });

    var later = due.plusDays(7);
    OfficeClock.at(
        example.after(3),
        () -> desk.reappoint(SPECIALIST, filed.id(), 2, id(), later, "Chờ ý kiến chuyên gia"));

    assertThat(told(example)).contains("results.notice.reappointed");
    assertThat(dossiers.find(HEAD, filed.id()).dossier().dueOn()).isEqualTo(later);
  }

  @Test
  void namesTheHostsAddressAndThePapersOnTheSlips() {
    var example = AcceptedExample.in(tasks);
    organisations.register(
        CLERK,
        new Organisation(
            example.hostId(),
            "Trường Đại học Chè " + example.hostId(),
            "",
            null,
            OrganisationKind.UNIVERSITY,
            "Xã Quyết Thắng",
            "",
            "",
            "phong.khcn@che.example"));
    var filed = file(example, 1);

    var said = links.slipFacts(cases.get(filed.id()));

    assertThat(said.address()).isEqualTo("Xã Quyết Thắng");
    assertThat(said.email()).isEqualTo("phong.khcn@che.example");
    assertThat(said.phone()).isEqualTo("0206 000 111");
    assertThat(said.papers())
        .containsExactly(
            "Phiếu đăng ký kết quả thực hiện nhiệm vụ (Mẫu 5)",
            "Báo cáo tổng hợp kết quả, có xác nhận của tổ chức chủ trì",
            "Báo cáo tóm tắt kết quả",
            "Bản sao biên bản họp hội đồng nghiệm thu");
  }

  private Dossier file(AcceptedExample example, int day) {
    return OfficeClock.at(
        example.after(day), () -> registrations.file(CLERK, example.filing(), papers()));
  }

  private static UUID id() {
    return Uuid7.next();
  }

  private List<String> toldOf(Dossier dossier) {
    return jdbc.sql(
            "select recipient || ' ' || text_key from notifications.notification where href like"
                + " '%' || :id order by sent_at, id")
        .param("id", dossier.id().toString())
        .query(String.class)
        .list();
  }

  private List<String> told(AcceptedExample example) {
    return jdbc.sql(
            "select text_key from notifications.notification where recipient = :host order by"
                + " sent_at, id")
        .param("host", "organisation:" + example.hostId())
        .query(String.class)
        .list();
  }
}
