package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where people reach the site, on paper and in feeds.
class PublicAddressTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/office/work");

  PublicAddressTest() {
    request.setServerName("may-chu-noi-bo");
    request.setServerPort(8080);
  }

  @Test
  void isTheSettingWhateverTheRequestSays() {
    var address = new PublicAddress(" https://khcn.example.vn/ ", "production");
    assertThat(address.of(request)).isEqualTo("https://khcn.example.vn");
    assertThat(address.of("/v/A-1")).isEqualTo("https://khcn.example.vn/v/A-1");
  }

  @Test
  void isTheHostOfTheRequestWhereNothingIsSet() {
    var address = new PublicAddress("", "demonstration");
    assertThat(address.of(request)).isEqualTo("http://may-chu-noi-bo:8080");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      assertThat(address.of("/v/A-1")).isEqualTo("http://may-chu-noi-bo:8080/v/A-1");
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }
}
