package org.opendost.portal.pages.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the map of the site, as search engines read it (sitemaps.org 0.9).
final class SiteMap {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private final String site;
  private final StringBuilder xml = new StringBuilder(HEAD + "<urlset" + SPACE);

  SiteMap(String site) {
    this.site = site;
  }

  static String index(List<String> maps) {
    var xml = new StringBuilder(HEAD + "<sitemapindex" + SPACE);
    maps.forEach(
        map -> xml.append("<sitemap><loc>").append(Xml.escaped(map)).append("</loc></sitemap>\n"));
    return xml.append("</sitemapindex>\n").toString();
  }

  void add(String path, @Nullable Instant changed) {
    xml.append("<url><loc>").append(Xml.escaped(site + path)).append("</loc>");
    if (changed != null) {
      xml.append("<lastmod>").append(changed).append("</lastmod>");
    }
    xml.append("</url>\n");
  }

  String text() {
    return xml + "</urlset>\n";
  }
}
