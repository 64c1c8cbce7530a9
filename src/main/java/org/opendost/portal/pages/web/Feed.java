package org.opendost.portal.pages.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.portal.articles.Headline;

/// News for programs that read news.
///
/// @param site where this site is
/// @param path the list that the feed is of
record Feed(String site, String title, String path, List<Headline> news) {

  String rss() {
    var xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>%s</title>
            <link>%s</link>
            <description>%1$s</description>
            <language>vi</language>
            <atom:link href="%s/rss.xml" rel="self" type="application/rss+xml"/>
            """
                .formatted(Xml.escaped(title), Xml.escaped(site + path), Xml.escaped(site + path)));
    for (var story : news) {
      xml.append(
          """
          <item><title>%s</title><link>%s</link><guid>%2$s</guid><pubDate>%s</pubDate>
          <description>%s</description></item>
          """
              .formatted(
                  Xml.escaped(story.title()),
                  Xml.escaped(site + story.path()),
                  DateTimeFormatter.RFC_1123_DATE_TIME.format(
                      story.publishedAt().atOffset(ZoneOffset.UTC)),
                  Xml.escaped(story.lead())));
    }
    return xml.append("</channel></rss>\n").toString();
  }

  String atom() {
    var xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
            <id>%s</id><title>%s</title><updated>%s</updated>
            <author><name>%2$s</name></author>
            <link href="%1$s"/><link rel="self" href="%1$s/atom.xml"/>
            """
                .formatted(
                    Xml.escaped(site + path),
                    Xml.escaped(title),
                    news.stream()
                        .map(Feed::updated)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)));
    for (var story : news) {
      xml.append(
          """
          <entry><id>%s</id><link href="%1$s"/><title>%s</title>
          <published>%s</published><updated>%s</updated><summary>%s</summary></entry>
          """
              .formatted(
                  Xml.escaped(site + story.path()),
                  Xml.escaped(story.title()),
                  story.publishedAt(),
                  updated(story),
                  Xml.escaped(story.lead())));
    }
    return xml.append("</feed>\n").toString();
  }

  private static Instant updated(Headline story) {
    var corrected = story.correctedAt();
    return corrected == null ? story.publishedAt() : corrected;
  }
}
