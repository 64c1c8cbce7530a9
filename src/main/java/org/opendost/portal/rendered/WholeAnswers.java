package org.opendost.portal.rendered;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets the web server hand a page to the network in one piece instead of eight kilobytes at a
/// time.
@Configuration(proxyBeanMethods = false)
class WholeAnswers {

  private static final String BYTES = Integer.toString(64 << 10);

  @Bean
  TomcatConnectorCustomizer wholeAnswersOfPages() {
    return connector -> {
      connector.setProperty("socket.appWriteBufSize", BYTES);
    };
  }
}
