package org.opendost.office.wellbeing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.register.Validity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Every list and the week send as many statements for much as for little.
@OfficeTest
class WellbeingQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor OFFICE = Actor.system("test");
  private static final LocalDate MONDAY = LocalDate.of(2021, 6, 7);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Campaigns campaigns;
  private final Rosters rosters;
  private final Visits visits;
  private final Disinfections disinfections;
  private final Accounts accounts;
  private final Units units;
  private final People people;
  private final MockMvc browser;
  private final UUID campaign = Uuid7.next();

  WellbeingQueriesTest(
      Campaigns campaigns,
      Rosters rosters,
      Visits visits,
      Disinfections disinfections,
      Accounts accounts,
      Units units,
      People people,
      WebApplicationContext application) {
    this.campaigns = campaigns;
    this.rosters = rosters;
    this.visits = visits;
    this.disinfections = disinfections;
    this.accounts = accounts;
    this.units = units;
    this.people = people;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    at(this::begin);
    at(() -> enter(1));
    statements();
    var before = statements();
    for (int i = 2; i < 5; i++) {
      int many = i;
      at(() -> enter(many));
    }
    assertThat(statements()).isEqualTo(before);
  }

  @Test
  void saysTheHourAtWhichSomebodyCameAndLeft() throws Exception {
    at(this::begin);
    at(() -> enter(1));
    var request =
        get("/office/wellbeing/visits?format=csv")
            .with(user("visitor"))
            .requestAttr(VISITOR, OFFICE);
    var file = browser.perform(request).andReturn().getResponse().getContentAsString(UTF_8);
    assertThat(file).contains("Vào lúc,Ra lúc", "12:00 " + DAY.format(MONDAY));
  }

  @AfterEach
  void end() {
    campaigns.switchOff(OFFICE, campaign, "Xong");
  }

  private void begin() {
    var reader = Uuid7.next();
    accounts.createForDemonstration(
        OFFICE,
        Account.officer(
            reader,
            "yte." + reader.toString().substring(24),
            "Người thử",
            Set.of(Role.CLERK),
            null));
    campaigns.write(
        OFFICE,
        new Campaign(
            campaign,
            "Giãn cách",
            "16/CT-TTg",
            MONDAY,
            "Thủ tướng Chính phủ",
            MONDAY,
            null,
            Set.of(Campaign.Feature.values()),
            BigDecimal.TWO,
            reader,
            "",
            false,
            null,
            "",
            1,
            ""));
    campaigns.setRule(
        OFFICE,
        new Rule(
            Uuid7.next(),
            campaign,
            new Share(2, 3),
            null,
            1,
            true,
            14,
            new Validity(MONDAY, null, "Chỉ thị 16/CT-TTg", false, "")));
    campaigns.switchOn(OFFICE, campaign, "16/CT-TTg");
  }

  private void enter(int staff) {
    var unit =
        Unit.from(
            MONDAY.minusYears(1), Uuid7.next(), "Phòng " + Uuid7.next(), "P", "division", null);
    units.begin(OFFICE, unit);
    for (int i = 0; i < staff; i++) {
      var person = new Person(Uuid7.next(), "Nông Suối " + i, "");
      people.enter(
          OFFICE,
          person,
          new Post(
              Uuid7.next(),
              person.id(),
              null,
              unit.id(),
              "Chuyên viên",
              MONDAY.minusYears(1),
              null));
    }
    rosters.begin(OFFICE, Uuid7.next(), unit.id(), MONDAY);
    var door = new Door(Uuid7.next(), "Cửa " + staff, "Trụ sở", false);
    visits.setUp(OFFICE, door);
    visits.enter(
        Actor.PUBLIC,
        new Visit.Entry(Uuid7.next(), door.id(), "", "Vi Bờ Suối", "0912 345 678"),
        "198.51.100." + Uuid7.next());
    disinfections.write(
        OFFICE,
        new Disinfection(
            Uuid7.next(), "Phòng họp", MONDAY, "Tổ phục vụ", "Lau", 4, BigDecimal.TWO, "", ""));
  }

  private Map<String, Integer> statements() {
    var counts = new LinkedHashMap<String, Integer>();
    for (var page :
        List.of(
            "",
            "/rosters?week=" + MONDAY,
            "/doors",
            "/visits",
            "/disinfections",
            "/visits?format=csv",
            "/disinfections?format=csv",
            "/campaigns/" + campaign)) {
      counts.put(page, statements("/office/wellbeing" + page));
    }
    return counts;
  }

  private int statements(String path) {
    var request = get(path).with(user("visitor")).requestAttr(VISITOR, OFFICE);
    return Queries.of(() -> browser.perform(request).andExpect(status().isOk())).size();
  }

  private static void at(Runnable work) {
    OfficeClock.at(MONDAY.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), work);
  }
}
