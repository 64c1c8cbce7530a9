package org.opendost.portal.pages.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsNavigation {

  private static final int FIRST = 5;

  @Bean
  NavigationEntries newsEntries() {
    return () -> List.of(NavigationEntry.portal("pages.all-news", "/tin-tuc", FIRST));
  }
}
