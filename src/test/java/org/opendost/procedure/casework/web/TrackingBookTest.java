package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.SampleCases;
import org.opendost.procedure.casework.TrackingBook;
import org.opendost.procedure.casework.TrackingBook.Search;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tracking book, form 06 of the one-stop desk.
@OfficeTest
class TrackingBookTest {

  private static final String MOMENT = "2020-05-20T02:00:00Z";
  private static final Actor CLERK = officer("Nông Một Cửa", Role.CLERK);

  private final SampleCases office;
  private final TrackingBook book;
  private final Organisations organisations;
  private final OfficeBrowser browser;
  private final JdbcClient jdbc;

  TrackingBookTest(
      SampleCases office,
      TrackingBook book,
      Organisations organisations,
      OfficeBrowser browser,
      JdbcClient jdbc) {
    this.office = office;
    this.book = book;
    this.organisations = organisations;
    this.browser = browser;
    this.jdbc = jdbc;
  }

  @Test
  void holdsWhatWasFiledWithinThePeriodByTheDaysOfVietnam() {
    var lastNight = office.openLicence("2017-03-10T16:59:00Z");
    var morning = office.openLicence("2017-03-10T17:00:00Z");
    var evening = office.openLicence("2017-03-11T16:59:00Z");

    var day = LocalDate.of(2017, 3, 11);
    assertThat(ids(book.all(CLERK, new Search(day, day, "", "", false))))
        .containsExactly(morning.id(), evening.id());
    assertThat(ids(book.all(CLERK, new Search(day, day, "", "", true))))
        .containsExactly(evening.id(), morning.id());
    assertThat(ids(book.all(CLERK, new Search(day.minusDays(1), day, "", "HÒA AN", false))))
        .containsExactly(lastNight.id(), morning.id(), evening.id());
    assertThat(book.all(CLERK, new Search(day, day, "không-có", "", false))).isEmpty();
    var after = book.list(CLERK, new Search(day, day, "", "", false), morning.id());
    assertThat(ids(after.lines())).containsExactly(evening.id());
  }

  @Test
  void goesOnPaperInTheColumnsOfTheForm() throws Exception {
    var file = filedBy(office.openLicence("2017-02-12T02:00:00Z"), "Phố Kim Đồng");

    var answer = browser.open(CLERK, address("format=pdf&from=12/02/2017&to=12/02/2017"), MOMENT);
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("SỔ THEO DÕI HỒ SƠ", "Từ ngày 12/02/2017 đến ngày 12/02/2017")
          .contains("Cơ quan chủ trì giải quyết", "Phố Kim", "Cộng: 01 hồ sơ");
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }
    assertThat(page("from=12/02/2017&to=12/02/2017&format=csv"))
        .contains("TT,Mã hồ sơ,Tên thủ tục hành chính", file.number(), "Phố Kim Đồng");
  }

  @Test
  void asksAsOftenForManyDossiersAsForOne() {
    filedBy(office.openLicence("2017-01-14T02:00:00Z"), "Phố Một");
    for (int i = 0; i < 8; i++) {
      filedBy(office.openLicence("2017-01-15T02:00:00Z"), "Phố " + i);
    }
    page("from=14/01/2017&to=14/01/2017");
    var one = Queries.of(() -> page("from=14/01/2017&to=14/01/2017"));
    var many = Queries.of(() -> page("from=15/01/2017&to=15/01/2017"));
    assertThat(many).hasSameSizeAs(one);
  }

  @Test
  void saysBesideTheFieldThatAPeriodCannotBeRead() {
    var answer = browser.open(CLERK, address("from=32/01/2017&to=15/01/2017"), MOMENT);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(OfficeBrowser.text(answer)).contains("from-fault", "value=\"32/01/2017\"");
  }

  @Test
  void showsTheCurrentMonthWhereNothingIsAskedFor() {
    var page = page("");
    assertThat(page).contains("value=\"01/05/2020\"", "value=\"31/05/2020\"");
  }

  private CaseFile filedBy(CaseFile file, String address) {
    var organisation =
        organisations.register(
            CLERK,
            new Organisation(
                Uuid7.next(),
                "Phòng khám",
                "",
                null,
                OrganisationKind.HEALTH,
                address,
                "",
                "",
                ""));
    office.in(
        () ->
            jdbc.sql("update casework.case_file set applicant = :applicant where id = :id")
                .param("applicant", organisation.id())
                .param("id", file.id())
                .update());
    return file;
  }

  private static List<UUID> ids(List<TrackingBook.Line> lines) {
    return lines.stream().map(line -> line.file().id()).toList();
  }

  private static String address(String query) {
    return "/office/tracking-book" + (query.isEmpty() ? "" : "?" + query);
  }

  private String page(String query) {
    var answer = browser.open(CLERK, address(query), MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    return OfficeBrowser.text(answer);
  }
}
