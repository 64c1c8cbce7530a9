package org.opendost.portal.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.platform.page.PublicAddress;
import org.springframework.mock.web.MockHttpServletRequest;

/// What tells one kept page from another.
class PageKeyTest {

  @Test
  void isOneForAllHostsAStrangerMayWriteWhereTheAddressIsSet() {
    var set = new PublicAddress("https://khcn.example.vn", "production");
    assertThat(key(set, "khong-phai.example")).isNotNull().isEqualTo(key(set, "khcn.example.vn"));
  }

  @Test
  void goesByTheHostOfTheRequestWhereNothingIsSet() {
    var none = new PublicAddress("", "demonstration");
    assertThat(key(none, "a.example")).isNotNull().isNotEqualTo(key(none, "b.example"));
  }

  private static @Nullable PageKey key(PublicAddress address, String host) {
    var request = new MockHttpServletRequest("GET", "/tin-tuc");
    request.addHeader("Host", host);
    request.setServerName(host);
    return PageKey.of(request, "SESSION", address);
  }
}
