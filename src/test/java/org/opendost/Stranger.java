package org.opendost;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Somebody who is not signed in; each time another one, so that look-ups are not counted together.
@Component
public class Stranger {

  private final WebApplicationContext application;
  private final AtomicInteger came = new AtomicInteger();

  Stranger(WebApplicationContext application) {
    this.application = application;
  }

  /// What a page says.
  public String reads(String path) {
    return new String(answer(path).getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /// How a page answers: 200, 404.
  public int status(String path) {
    return answer(path).getStatus();
  }

  /// Where a code typed at the look-up leads; where nowhere, the status of the answer.
  public String looksUp(String code) {
    var answer = answer("/tra-cuu", code);
    var location = answer.getHeader("Location");
    return location == null ? String.valueOf(answer.getStatus()) : location;
  }

  private MockHttpServletResponse answer(String path, String... code) {
    var asked = get(path);
    for (var each : code) {
      asked.param("code", each);
    }
    int number = came.incrementAndGet();
    asked.with(
        request -> {
          request.setRemoteAddr("198.51.100." + number % 250);
          return request;
        });
    try {
      return MockMvcBuilders.webAppContextSetup(application)
          .apply(springSecurity())
          .build()
          .perform(asked)
          .andReturn()
          .getResponse();
    } catch (Exception broken) {
      throw new IllegalStateException(path, broken);
    }
  }
}
