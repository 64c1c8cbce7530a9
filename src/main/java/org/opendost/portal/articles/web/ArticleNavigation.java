package org.opendost.portal.articles.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleNavigation {

  private static final int ARTICLES = 350;
  private static final int SECTIONS = 352;

  @Bean
  NavigationEntries articleEntries() {
    return () ->
        List.of(
            NavigationEntry.office(
                "articles.navigation", "/office/articles", "articles.read-all", ARTICLES),
            NavigationEntry.office(
                "articles.sections", "/office/sections", "articles.sections", SECTIONS));
  }
}
