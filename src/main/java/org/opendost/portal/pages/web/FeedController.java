package org.opendost.portal.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Sections;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What programs read of the portal: news as RSS 2.0 and Atom (RFC 4287), the map of the site, and
/// what robots may follow.
@Controller
class FeedController {

  private static final int NEWEST = 30;
  private static final int OF_A_MAP = 10_000;
  private static final List<String> PAGES =
      List.of("/", "/tin-tuc", "/phim", "/tham-muu-tu-van", "/ky-yeu", "/nhiem-vu", "/thu-tuc");

  private final Articles articles;
  private final Sections sections;
  private final Site site;
  private final PublicAddress address;

  FeedController(Articles articles, Sections sections, Site site, PublicAddress address) {
    this.address = address;
    this.articles = articles;
    this.sections = sections;
    this.site = site;
  }

  @GetMapping({"/tin-tuc/rss.xml", "/tin-tuc/{category}/rss.xml"})
  ResponseEntity<byte[]> rss(
      Actor actor,
      HttpServletRequest request,
      @PathVariable(required = false) @Nullable String category) {
    var feed = feed(actor, request, category);
    return xml("application/rss+xml", feed.rss());
  }

  @GetMapping({"/tin-tuc/atom.xml", "/tin-tuc/{category}/atom.xml"})
  ResponseEntity<byte[]> atom(
      Actor actor,
      HttpServletRequest request,
      @PathVariable(required = false) @Nullable String category) {
    var feed = feed(actor, request, category);
    return xml("application/atom+xml", feed.atom());
  }

  /// The list of the maps: one of the pages that always are, and one for every ten thousand
  /// articles, so that none is ever left out.
  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> maps(Actor actor, HttpServletRequest request) {
    var maps = new ArrayList<String>();
    for (int i = 0; i <= lastMap(actor); i++) {
      maps.add(address.of(request) + "/sitemap-" + i + ".xml");
    }
    return xml("application/xml", SiteMap.index(maps));
  }

  @GetMapping("/sitemap-{part:\\d{1,4}}.xml")
  ResponseEntity<byte[]> map(Actor actor, HttpServletRequest request, @PathVariable int part) {
    var map = new SiteMap(address.of(request));
    if (part == 0) {
      PAGES.forEach(path -> map.add(path, null));
      sections.all(actor).forEach(section -> map.add(section.path(), null));
    } else if (part > lastMap(actor)) {
      throw new NotFound("sitemap", part);
    } else {
      int from = (part - 1) * OF_A_MAP;
      articles.all(actor, from, OF_A_MAP).stream()
          .filter(story -> story.number() <= from + OF_A_MAP)
          .forEach(
              story ->
                  map.add(
                      story.path(),
                      story.correctedAt() == null ? story.publishedAt() : story.correctedAt()));
    }
    return xml("application/xml", map.text());
  }

  private int lastMap(Actor actor) {
    return 1 + (articles.lastNumber(actor) - 1) / OF_A_MAP;
  }

  @GetMapping("/robots.txt")
  ResponseEntity<byte[]> robots(HttpServletRequest request) {
    var text =
        """
        User-agent: *
        Disallow: /office
        Disallow: /my
        Disallow: /account
        Disallow: /sign-in
        Disallow: /language
        Disallow: /theme
        Sitemap: %s/sitemap.xml
        """
            .formatted(address.of(request));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private Feed feed(Actor actor, HttpServletRequest request, @Nullable String category) {
    Section section = category == null ? null : sections.section(actor, category);
    var news = articles.news(actor, section == null ? null : section.category(), null, NEWEST);
    return new Feed(
        address.of(request),
        section == null ? site.name() : section.name() + " · " + site.name(),
        section == null ? "/tin-tuc" : section.path(),
        news);
  }

  private static ResponseEntity<byte[]> xml(String type, String text) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
