package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.radiation.DossierWay.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Every list and every heavy page sends as many statements for much as for little.
@OfficeTest
@Import(DossierWay.class)
class RadiationQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String DAY = "2022-05-16T03:00:00Z";
  private static final Actor OFFICE = Actor.system("test");

  private final Facilities facilities;
  private final DossierWay way;
  private final MockMvc browser;
  private final Actor applicant =
      new Actor(Uuid7.next(), "Hoàng Tuyết Hoa", Set.of(Role.APPLICANT), Uuid7.next(), null);

  RadiationQueriesTest(Facilities facilities, DossierWay way, WebApplicationContext application) {
    this.facilities = facilities;
    this.way = way;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var facility = facility();
    var little = settled(facility, 1);
    var pages = pages(facility, little);
    statements(pages);
    var before = statements(pages);

    var much = settled(facility, 4);
    settled(facility(), 2);
    verified(facility);
    var after = statements(pages(facility, much));

    assertThat(after.values()).containsExactlyElementsOf(before.values());
  }

  private Map<String, Actor> pages(Facility facility, Dossier dossier) {
    var office = "/office/radiation";
    var chosen = "facility=" + facility.id() + "&licence=" + dossier.issued().licence();
    var pages = new LinkedHashMap<String, Actor>();
    for (var list :
        List.of("", "/facilities", "/equipment", "/workers", "/licences", "/expiring")) {
      pages.put(office + list, OFFICE);
      pages.put(office + list + "?format=csv", OFFICE);
    }
    var device = dossier.equipment().getFirst();
    var licence = dossier.issued().licence();
    pages.put(office + "/facilities/" + facility.id(), OFFICE);
    pages.put(office + "/dossiers/" + dossier.id(), OFFICE);
    pages.put(office + "/licences/" + licence, OFFICE);
    pages.put(office + "/equipment/" + device, OFFICE);
    pages.put(office + "/tariff", OFFICE);
    pages.put(office + "/dossiers/new", DossierWay.CLERK);
    pages.put(office + "/dossiers/new/licence-renewal?" + chosen, DossierWay.CLERK);
    pages.put("/my/radiation", applicant);
    pages.put("/my/radiation/dossiers/" + dossier.id(), applicant);
    pages.put("/my/radiation/new/licence-new?facility=" + facility.id(), applicant);
    pages.put("/my/radiation/new/licence-renewal?" + chosen, applicant);
    return pages;
  }

  private Map<String, Integer> statements(Map<String, Actor> pages) {
    var counts = new LinkedHashMap<String, Integer>();
    pages.forEach((path, actor) -> counts.put(path, statements(path, actor)));
    return counts;
  }

  private int statements(String path, Actor actor) {
    return Queries.of(
            () ->
                on(
                    DAY,
                    () -> {
                      var request = get(path).with(user("visitor")).requestAttr(VISITOR, actor);
                      var answer = browser.perform(request).andReturn().getResponse();
                      assertThat(answer.getStatus()).as(path).isEqualTo(200);
                      return answer;
                    }))
        .size();
  }

  private Dossier settled(Facility facility, int devices) {
    var ids =
        IntStream.range(0, devices)
            .mapToObj(
                i -> {
                  facilities.addWorker(OFFICE, worker(facility, i));
                  return facilities.addEquipment(
                      OFFICE, ClinicExample.device(facility.id(), EquipmentClass.GENERAL));
                })
            .map(Equipment::id)
            .toList();
    return way.settle(
        Filing.of(Uuid7.next(), Kind.LICENCE_NEW, facility.id(), Dossier.Channel.COUNTER)
            .about(ids)
            .with(DossierWay.papers(Kind.LICENCE_NEW, Regime.ND_142_2020)),
        DAY);
  }

  private void verified(Facility facility) {
    for (var device : facilities.equipment(OFFICE, facility.id())) {
      on(
          DAY,
          () -> {
            facilities.recordVerification(
                OFFICE,
                new Verification(
                    Uuid7.next(),
                    device.id(),
                    "12/KĐ-XQ/2022",
                    DossierWay.day("2022-05-01"),
                    DossierWay.day("2022-06-20"),
                    "Trung tâm Kỹ thuật Đồi Thông"));
            return true;
          });
    }
  }

  private static Worker worker(Facility facility, int i) {
    return new Worker(Uuid7.next(), facility.id(), "Nông Văn " + i, 1980, "Bác sĩ", "04", false);
  }

  private Facility facility() {
    return facilities.register(
        applicant,
        new Facility(
            Uuid7.next(),
            applicant.organisation(),
            "Phòng khám Thác Mây",
            "Phường Hợp Giang, thành phố Cao Bằng",
            "Hoàng Tuyết Hoa",
            "0206 350 151"));
  }
}
