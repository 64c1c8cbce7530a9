package org.opendost.portal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "PERSON | Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1"
            + " Safari/604.1",
        "SEARCH_ENGINE | Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "SEARCH_ENGINE | Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/)",
        "ROBOT | curl/8.5.0",
        "ROBOT | ''",
        "ROBOT | Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
        "ROBOT | python-requests/2.32",
      })
  void tellsPeopleFromSearchEnginesAndOtherRobots(Agent expected, String name) {
    assertThat(Agent.of(name)).isEqualTo(expected);
  }
}
