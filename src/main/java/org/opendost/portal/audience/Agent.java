package org.opendost.portal.audience;

import java.util.Locale;
import java.util.regex.Pattern;

/// What kind of reader a browser's name of itself tells of.
enum Agent {
  /// A person, as far as one can tell.
  PERSON,
  /// A search engine that says so.
  SEARCH_ENGINE,
  /// Any other program: never counted as a person.
  ROBOT;

  private static final Pattern ENGINES =
      Pattern.compile(
          "googlebot|google-inspectiontool|bingbot|adidxbot|coccocbot|yandex(bot|images)|baiduspider"
              + "|duckduckbot|applebot|slurp|sogou|seznambot|petalbot|naver|yeti/|qwantbot");
  private static final Pattern ROBOTS =
      Pattern.compile(
          "bot\\b|bot/|crawl|spider|scrap|fetch|monitor|preview|headless|curl|wget|python|java/|okhttp"
              + "|go-http|libwww|httpclient|axios|node|facebookexternalhit|gptbot|claude|bytespider"
              + "|archiver|scan|probe|check|lighthouse|phantom|selenium|playwright");

  static Agent of(String name) {
    var agent = name.toLowerCase(Locale.ROOT);
    if (ENGINES.matcher(agent).find()) {
      return SEARCH_ENGINE;
    }
    // Every browser people use begins so; what names nothing at all is a program.
    return (agent.startsWith("mozilla/") && !ROBOTS.matcher(agent).find())
            || agent.startsWith("opera/")
        ? PERSON
        : ROBOT;
  }
}
