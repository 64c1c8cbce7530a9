package org.opendost.procedure.casework.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.procedure.casework.SampleCases;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A browser in which somebody is signed in already, at a moment of spring 2020.
@Component
class OfficeBrowser {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final WebApplicationContext application;

  OfficeBrowser(WebApplicationContext application) {
    this.application = application;
  }

  MockHttpServletResponse open(Actor actor, String path, String moment) {
    return open(actor, path, moment, "127.0.0.1");
  }

  MockHttpServletResponse open(Actor actor, String path, String moment, String from) {
    var browser = browser();
    return SampleCases.at(
        moment,
        () ->
            browser
                .perform(
                    get(path)
                        .with(user("office"))
                        .with(
                            request -> {
                              request.setRemoteAddr(from);
                              return request;
                            })
                        .requestAttr(VISITOR, actor))
                .andReturn()
                .getResponse());
  }

  MockHttpServletResponse send(Actor actor, String path, Map<String, String> typed, String moment) {
    var browser = browser();
    var request = post(path).with(csrf()).with(user("office")).requestAttr(VISITOR, actor);
    typed.forEach(request::param);
    return SampleCases.at(moment, () -> browser.perform(request).andReturn().getResponse());
  }

  static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MockMvc browser() {
    return MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }
}
