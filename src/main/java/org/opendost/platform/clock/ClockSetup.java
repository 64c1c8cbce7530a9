package org.opendost.platform.clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockSetup {

  @Bean
  OfficeClock officeClock() {
    return new OfficeClock();
  }
}
