package org.opendost.regulatory.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.goods.ProductGroup;
import org.opendost.regulatory.site.PhoneEntry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The application for a telephone: a page without anything of anybody's in it, its words, its
/// manifest and its service worker. Everything lies below one path, which is the worker's scope.
@Controller
class AppController {

  private static final String HOME = "/hien-truong/";
  private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");
  private static final MediaType MANIFEST =
      MediaType.valueOf("application/manifest+json;charset=UTF-8");

  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final String wordsVersion;

  AppController(Texts texts) throws IOException {
    var file = new ClassPathResource("messages/regulatory/site_vi.properties");
    var properties = new Properties();
    try (var reader =
        new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (var language : Texts.LANGUAGES) {
      var said = new TreeMap<String, String>();
      for (var key : properties.stringPropertyNames()) {
        if (key.startsWith("site.app.")) {
          said.put(key.substring("site.app.".length()), texts.text(language, key));
        }
      }
      for (var group : ProductGroup.values()) {
        said.put("group." + group, texts.text(language, "goods.group." + group));
      }
      words.put(language, said);
    }
    this.wordsVersion = PhoneEntry.hash(words.toString()).substring(0, 12);
  }

  @GetMapping("/hien-truong")
  ModelAndView towards() {
    return Shown.redirect(HOME);
  }

  @GetMapping(HOME)
  ModelAndView app() {
    return Shown.page("regulatory/site/web/app", new AppPage(wordsVersion));
  }

  /// The words of the application in one language.
  @GetMapping(path = HOME + "words-{language:vi|en}.json", produces = "application/json")
  ResponseEntity<Map<String, String>> words(@PathVariable String language) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(words.getOrDefault(language, Map.of()));
  }

  @GetMapping(HOME + "manifest.webmanifest")
  ResponseEntity<Resource> manifest() {
    return file("site/manifest.webmanifest", MANIFEST);
  }

  /// The icon keeps its address, since the machine that installed the application keeps it.
  @GetMapping(HOME + "icon-{size:192|512}.png")
  ResponseEntity<Resource> icon(@PathVariable String size) {
    return file("site/icon-" + size + ".png", MediaType.IMAGE_PNG);
  }

  /// The worker itself; the browser asks each time whether there is a newer one.
  @GetMapping(HOME + "worker.js")
  ResponseEntity<Resource> worker() {
    return file("site/worker.js", SCRIPT);
  }

  private static ResponseEntity<Resource> file(String path, MediaType type) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(type)
        .body(new ClassPathResource(path));
  }
}
