package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class OfficePagesTest {

  private static final Actor OFFICE = Actor.system("test");
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final Facilities facilities;
  private final Dossiers dossiers;
  private final MockMvc browser;

  OfficePagesTest(Facilities facilities, Dossiers dossiers, WebApplicationContext application) {
    this.facilities = facilities;
    this.dossiers = dossiers;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void showFacilitiesDossiersAndLicences() throws Exception {
    var clinic = ClinicExample.in(facilities, OFFICE);
    var filing =
        new Filing(
            Uuid7.next(),
            Procedure.LICENCE_NEW,
            clinic.facility().id(),
            clinic.deviceIds(),
            null,
            null,
            Dossier.Channel.COUNTER,
            "Máy mới");
    dossiers.submit(OFFICE, filing);
    dossiers.receive(OFFICE, filing.id());
    dossiers.approve(OFFICE, filing.id());
    var issued = dossiers.issue(OFFICE, filing.id(), new Signing(Uuid7.next(), "A", "Giám đốc"));

    assertThat(shown("/office/radiation")).contains(issued.code(), "Đã cấp, chờ trả");
    assertThat(shown("/office/radiation/facilities/" + clinic.facility().id()))
        .contains(issued.resultNumber(), "Listem HF-300", "Còn hiệu lực");
    for (var words : List.of("4.750.000", "Máy mới", issued.resultNumber())) {
      assertThat(shown("/office/radiation/dossiers/" + filing.id())).contains(words);
    }
  }

  private String shown(String path) throws Exception {
    var answer =
        browser
            .perform(get(path).with(user("office")).requestAttr(VISITOR, OFFICE))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
