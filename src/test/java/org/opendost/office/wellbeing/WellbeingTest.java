package org.opendost.office.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Working arrangements from the directive to the day on which nothing of a person is left.
@OfficeTest
class WellbeingTest {

  private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);
  private static final Actor DIRECTOR = actor(Role.DIRECTOR, null);
  private static final Actor SYSTEM = Actor.system("test");

  private final Campaigns campaigns;
  private final Rosters rosters;
  private final Declarations declarations;
  private final Visits visits;
  private final Erasures erasures;
  private final Accounts accounts;
  private final Units units;
  private final People people;
  private final JdbcClient jdbc;
  private UUID campaign = Uuid7.next();
  private Actor reader = DIRECTOR;

  WellbeingTest(
      Campaigns campaigns,
      Rosters rosters,
      Declarations declarations,
      Visits visits,
      Erasures erasures,
      Accounts accounts,
      Units units,
      People people,
      JdbcClient jdbc) {
    this.campaigns = campaigns;
    this.rosters = rosters;
    this.declarations = declarations;
    this.visits = visits;
    this.erasures = erasures;
    this.accounts = accounts;
    this.units = units;
    this.people = people;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void switchOn() throws Exception {
    campaign = Uuid7.next();
    reader = actor(Role.CLERK, null);
    accounts.createForDemonstration(
        SYSTEM,
        Account.officer(
            reader.id(),
            "yte." + reader.id().toString().substring(24),
            reader.name(),
            Set.of(Role.CLERK),
            null));
    on(MONDAY, () -> campaigns.write(DIRECTOR, typed()));
    assertThatThrownBy(() -> campaigns.switchOn(DIRECTOR, campaign, "16/CT-TTg"))
        .isInstanceOf(InvalidInput.class);
    campaigns.setRule(DIRECTOR, rule(Share.read("2/3").orElseThrow()));
    on(
        MONDAY,
        () -> {
          campaigns.switchOn(DIRECTOR, campaign, "16/CT-TTg");
          return true;
        });
  }

  @AfterEach
  void switchOff() {
    campaigns.switchOff(DIRECTOR, campaign, "Hết giãn cách");
  }

  @Test
  void reckonsTwoThirdsAtTheEdgesAndLetsPresencePrevail() {
    var rule = rule(new Share(2, 3));
    assertThat(List.of(1, 2, 3, 4, 6).stream().map(rule::presentMost))
        .containsExactly(1, 1, 1, 1, 2);
    assertThat(rule.presentLeast(0)).isZero();
    assertThat(new Share(1, 2).mostOf(3)).isOne();
    assertThat(Share.read("4/3")).isEmpty();
    assertThat(Share.read("2/0")).isEmpty();
    assertThat(Share.read(" 2 / 3 ")).contains(new Share(2, 3));
  }

  @Test
  void refusesARosterAgainstTheRuleAndApprovesItOnceMended() throws Exception {
    var unit = unitOf(3);
    var head = actor(Role.HEAD, unit);
    var begun = on(MONDAY, () -> rosters.begin(head, Uuid7.next(), unit, MONDAY));
    assertThat(on(MONDAY, () -> rosters.begin(head, Uuid7.next(), unit, MONDAY)).id())
        .isEqualTo(begun.id());
    assertThat(rosters.open(head, begun.id()).breaches())
        .extracting(Breach::kind)
        .hasSize(7)
        .containsOnly("too-few");
    refused(() -> rosters.approve(DIRECTOR, begun.id(), 1), "wellbeing.breach.too-few");
    var mended = placed(begun, Roster.Place.OFFICE);
    var checked = rosters.save(head, begun.id(), mended, 1);
    assertThat(checked.breaches()).isEmpty();
    assertThat(rosters.save(head, begun.id(), mended, 1).roster().version()).isEqualTo(2);
    refused(
        () -> rosters.save(head, begun.id(), placed(begun, Roster.Place.SECRET), 1),
        "wellbeing.fault.changed");
    refused(() -> rosters.approve(DIRECTOR, begun.id(), 1), "wellbeing.fault.changed-since");
    rosters.approve(DIRECTOR, begun.id(), 2);
    assertThat(rosters.open(head, begun.id()).roster().approved()).isTrue();
    assertThatThrownBy(() -> rosters.approve(head, begun.id(), 2)).isInstanceOf(Forbidden.class);
    refused(
        () -> rosters.save(actor(Role.HEAD, Uuid7.next()), begun.id(), begun.lines(), 3),
        "wellbeing.fault.other-unit");
    var next = on(MONDAY, () -> rosters.begin(head, Uuid7.next(), unit, MONDAY.plusWeeks(1)));
    assertThat(next.lines().getFirst().on(MONDAY.plusWeeks(1))).isEqualTo(Roster.Place.OFFICE);
    var crowded = placed(next, Roster.Place.OFFICE, Roster.Place.OFFICE);
    assertThat(rosters.save(head, next.id(), crowded, 1).breaches())
        .extracting(Breach::kind)
        .containsOnly("too-many");
    var excepted = placed(next, Roster.Place.SECRET, Roster.Place.ON_CALL);
    assertThat(rosters.save(head, next.id(), excepted, 2).breaches()).isEmpty();
    var turns = placed(next, Roster.Place.MORNING, Roster.Place.AFTERNOON);
    assertThat(rosters.save(head, next.id(), turns, 3).breaches()).isEmpty();
  }

  @Test
  void leavesNothingOfAPersonOnceTheDayIsCome() throws Exception {
    var name = "Vi Bờ Suối 😷 <script>" + Uuid7.next();
    var typed = declaration(name);
    var kept = on(MONDAY, () -> declare(typed, true));
    assertThat(on(MONDAY, () -> declare(typed, true)).declaration().code())
        .isEqualTo(kept.declaration().code());
    assertThat(kept.declaration().eraseOn()).isEqualTo(MONDAY.plusDays(14));
    var door = new Door(Uuid7.next(), "Cửa chính", "Trụ sở", false);
    visits.setUp(DIRECTOR, door);
    var entry = new Visit.Entry(Uuid7.next(), door.id(), kept.declaration().code(), "", "");
    var visit = on(MONDAY, () -> visits.enter(Actor.PUBLIC, entry, place()));
    assertThat(visit.name()).isEqualTo(name);
    assertThat(on(MONDAY, () -> visits.enter(Actor.PUBLIC, entry, place())).id())
        .isEqualTo(visit.id());
    assertThat(declarations.read(reader, typed.id()).health().needsOfficer()).isTrue();
    assertThat(declarations.list(reader, Ask.first()).lines()).hasSize(1);
    assertThat(logged(typed.id())).as("what opens the receipt").isZero();
    assertThat(logged(Declarations.mark(typed.id()))).isEqualTo(1);
    for (var stranger :
        List.of(DIRECTOR, actor(Role.AUDITOR, null), actor(Role.ADMINISTRATOR, null))) {
      assertThatThrownBy(() -> declarations.read(stranger, typed.id()))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> declarations.list(stranger, Ask.first()))
          .isInstanceOf(Forbidden.class);
    }
    assertThat(traces(name)).isEqualTo(2);
    on(MONDAY.plusDays(13), () -> erasures.erase(SYSTEM));
    assertThat(traces(name)).isEqualTo(2);
    on(MONDAY.plusDays(14), () -> erasures.erase(SYSTEM));
    assertThat(traces(name)).isZero();
    assertThat(traces("Xe khách " + name)).isZero();
    assertThat(
            jdbc.sql(
                    "select declarations + symptoms + visits from wellbeing.tally where campaign_id"
                        + " = :id")
                .param("id", campaign)
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void erasesAtOnceWhatIsWithdrawnAndIsClosedWhileOff() throws Exception {
    var typed = declaration("Lò Cỏ Non");
    refused(() -> on(MONDAY, () -> declare(typed, false)), "wellbeing.fault.consent");
    var wrong = declaration("x".repeat(201));
    refused(() -> on(MONDAY, () -> declare(wrong, true)), "input.too-long");
    var code = on(MONDAY, () -> declare(typed, true)).declaration().code();
    var other = declaration("Lò Cỏ Khác");
    var same =
        new Declaration(
            typed.id(),
            "",
            false,
            other.name(),
            1990,
            other.sex(),
            "Việt Nam",
            "",
            "Xã Bờ Suối",
            other.phone(),
            "",
            Instant.EPOCH,
            MONDAY);
    refused(() -> on(MONDAY, () -> declare(same, true)), "input.sent-before");
    assertThat(declarations.withdraw(Actor.PUBLIC, "KHONGCO234", place())).isFalse();
    assertThat(declarations.withdraw(Actor.PUBLIC, code.toLowerCase(Locale.ROOT), place()))
        .isTrue();
    assertThat(traces("Lò Cỏ Non")).isZero();
    campaigns.switchOff(DIRECTOR, campaign, "Hết giãn cách");
    refused(() -> on(MONDAY, () -> declare(declaration("Muộn"), true)), "wellbeing.fault.closed");
  }

  private Declarations.Opened declare(Declaration typed, boolean consent) {
    return declarations.declare(
        Actor.PUBLIC,
        typed,
        new Declaration.Health(
            Set.of(Declaration.Symptom.COUGH), Set.of(), "Xe khách " + typed.name()),
        consent,
        place());
  }

  /// In how many rows of any table of this database the words stand.
  private int traces(String words) {
    var tables =
        jdbc.sql(
                "select quote_ident(table_schema) || '.' || quote_ident(table_name) from"
                    + " information_schema.tables where table_type = 'BASE TABLE' and table_schema"
                    + " not in ('pg_catalog', 'information_schema')")
            .query(String.class)
            .list();
    return tables.stream()
            .mapToInt(
                table ->
                    jdbc.sql(
                            "select count(*) from "
                                + table
                                + " as t where position(:words in t::text) > 0")
                        .param("words", words)
                        .query(Integer.class)
                        .single())
            .sum()
        - travels(words);
  }

  /// The answers name their declarer in this test, so that they are looked for as well.
  private int travels(String words) {
    return jdbc.sql("select count(*) from wellbeing.health_answer where travel = :words")
        .param("words", "Xe khách " + words)
        .query(Integer.class)
        .single();
  }

  private UUID unitOf(int many) {
    var unit =
        Unit.from(
            MONDAY.minusYears(1), Uuid7.next(), "Phòng " + Uuid7.next(), "P", "division", null);
    units.begin(actor(Role.ADMINISTRATOR, null), unit);
    for (int i = 0; i < many; i++) {
      var person = new Person(Uuid7.next(), "Nông Suối " + (char) ('A' + i), "");
      people.enter(
          actor(Role.ADMINISTRATOR, null),
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
    return unit.id();
  }

  /// The first people at those places every day, the others at home.
  private static List<Roster.Line> placed(Roster roster, Roster.Place... first) {
    var lines = new ArrayList<Roster.Line>();
    for (int i = 0; i < roster.lines().size(); i++) {
      var places = new HashMap<LocalDate, Roster.Place>();
      for (var day : roster.days()) {
        places.put(day, i < first.length ? first[i] : Roster.Place.HOME);
      }
      var line = roster.lines().get(i);
      lines.add(new Roster.Line(line.person(), line.name(), places));
    }
    return lines;
  }

  private Campaign typed() {
    return new Campaign(
        campaign,
        "Phòng, chống dịch",
        "16/CT-TTg",
        LocalDate.of(2020, 3, 31),
        "Thủ tướng Chính phủ",
        MONDAY.minusDays(5),
        null,
        Set.of(Campaign.Feature.values()),
        BigDecimal.TWO,
        reader.id(),
        "",
        false,
        null,
        "",
        1,
        "");
  }

  private Rule rule(Share share) {
    return new Rule(
        Uuid7.next(),
        campaign,
        share,
        null,
        1,
        true,
        14,
        new Validity(MONDAY.minusDays(5), null, "Chỉ thị 16/CT-TTg", false, ""));
  }

  private static Declaration declaration(String name) {
    return new Declaration(
        Uuid7.next(),
        "",
        false,
        name,
        1990,
        Declaration.Sex.FEMALE,
        "Việt Nam",
        "",
        "Xã Bờ Suối",
        "0912 345 678",
        "",
        Instant.EPOCH,
        MONDAY);
  }

  private static String place() {
    return "198.51.100." + Uuid7.next();
  }

  private int logged(UUID subject) {
    return jdbc.sql("select count(*) from audit.entry where subject_id = :id")
        .param("id", subject)
        .query(Integer.class)
        .single();
  }

  private static void refused(ThrowingCallable work, String key) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults()).extracting(fault -> fault.key()).contains(key));
  }

  private static <T> T on(LocalDate day, Callable<T> work) throws Exception {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work);
  }

  private static Actor actor(Role role, @Nullable UUID unit) {
    return new Actor(Uuid7.next(), "Người thử", Set.of(role), null, unit);
  }
}
