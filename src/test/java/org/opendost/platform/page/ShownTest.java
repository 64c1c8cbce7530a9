package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ShownTest {

  @Test
  void leadsToAnAddressThatAReaderTyped() throws Exception {
    var view = Objects.requireNonNull(Shown.redirect("/search?q={mạ}%20&a=b#c").getView());
    var answer = new MockHttpServletResponse();

    view.render(Map.of(), new MockHttpServletRequest(), answer);

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).isEqualTo("/search?q=%7Bm%E1%BA%A1%7D%20&a=b#c");
  }
}
