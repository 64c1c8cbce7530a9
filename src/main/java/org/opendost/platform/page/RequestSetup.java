package org.opendost.platform.page;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// What a request may hold at all, and its session.
@Configuration(proxyBeanMethods = false)
class RequestSetup {

  /// Refuses a value with U+0000 in it: no keyboard writes one and no text column takes one, so
  /// that it would fail wherever it first meets the database.
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  /// The session's id stands in the cookie as it is. In Base64 a made-up cookie could hold bytes
  /// that no query takes, and the whole site would fail for it; bare, the container drops it.
  @Bean
  DefaultCookieSerializerCustomizer bareSessionId() {
    return cookie -> cookie.setUseBase64Encoding(false);
  }

  /// Two requests of one session may store the same thing at once, as the clicks of a double click
  /// do: the second replaces what the first stored instead of failing at its key.
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfDoubleClicks() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /// Comes after the framework's own, and so answers before it.
  @Bean
  @Order(1)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareRefusals(Texts texts) {
    return server ->
        server.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new BareRefusals(texts)));
  }
}
