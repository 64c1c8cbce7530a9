package org.opendost.regulatory.goods.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.goods.Warning;

/// The latest warnings for programs that read news (Atom, RFC 4287).
///
/// @param site where this site is
record WarningFeed(String site, List<Warning> lots, Texts texts) {

  String atom() {
    var xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
            <id>%1$s/canh-bao</id><title>%2$s</title><updated>%3$s</updated>
            <author><name>%2$s</name></author>
            <link href="%1$s/canh-bao"/><link rel="self" href="%1$s/canh-bao/atom.xml"/>
            """
                .formatted(
                    escaped(site),
                    escaped(texts.text("vi", "goods.warnings")),
                    lots.stream()
                        .map(lot -> moment(lot.publishedOn()))
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)));
    for (var lot : lots) {
      xml.append(
          """
          <entry><id>%1$s</id><link href="%1$s"/><title>%2$s</title>
          <published>%3$s</published><updated>%3$s</updated><summary>%4$s</summary></entry>
          """
              .formatted(
                  escaped(site + "/lo/" + lot.code()),
                  escaped(lot.lot().facts().product() + " " + lot.lot().facts().brand()),
                  moment(lot.publishedOn()),
                  escaped(
                      texts.text("vi", "goods.circulation." + lot.lot().circulation())
                          + " · "
                          + lot.lot().seller())));
    }
    return xml.append("</feed>\n").toString();
  }

  private static Instant moment(LocalDate day) {
    return day.atStartOfDay(OfficeClock.ZONE).toInstant();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
