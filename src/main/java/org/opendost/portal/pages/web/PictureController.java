package org.opendost.portal.pages.web;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.files.Downloads;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.pages.Features;
import org.opendost.portal.pictures.PictureLine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Pictures, films and attachments of the portal.
@Controller
class PictureController {

  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private final Articles articles;
  private final Features features;
  private final PictureLine pictures;
  private final Downloads downloads;

  PictureController(
      Articles articles, Features features, PictureLine pictures, Downloads downloads) {
    this.articles = articles;
    this.features = features;
    this.pictures = pictures;
    this.downloads = downloads;
  }

  /// A drawing of the demonstration. A key is letters, digits and hyphens, so that it names nothing
  /// outside its folder; the picture runs nothing, whatever it holds.
  @GetMapping("/hinh/{key:[a-z0-9-]{1,80}}.svg")
  ResponseEntity<byte[]> drawing(@PathVariable String key) throws IOException {
    var file = new ClassPathResource("demonstration/caobang/pictures/" + key + ".svg");
    if (!file.exists()) {
      throw new NotFound("picture", key);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(30, TimeUnit.DAYS).cachePublic())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .body(file.getContentAsByteArray());
  }

  /// A photograph.
  @GetMapping("/hinh/{id:" + ID + "}")
  ResponseEntity<Resource> photograph(Actor actor, @PathVariable UUID id) {
    var file = features.file(actor, id).orElseGet(() -> articles.file(actor, id));
    return downloads.answer(file, true);
  }

  /// A smaller version of a photograph, for good under the address of its content. While nothing
  /// that readers see names the photograph, only those who may see all get it, and it is not kept.
  @GetMapping("/hinh/nho/{sha256:[0-9a-f]{64}}")
  ResponseEntity<Resource> smaller(Actor actor, @PathVariable String sha256) {
    var version = pictures.version(sha256);
    for (var photograph : version.entrySet()) {
      if (isShown(Actor.PUBLIC, photograph.getKey())) {
        return downloads.answerPublished(photograph.getValue(), true);
      }
    }
    return version.entrySet().stream()
        .filter(photograph -> isShown(actor, photograph.getKey()))
        .findFirst()
        .map(photograph -> downloads.answer(photograph.getValue(), true))
        .orElseThrow(() -> new NotFound("picture", sha256));
  }

  private boolean isShown(Actor actor, UUID photograph) {
    if (features.file(actor, photograph).isPresent()) {
      return true;
    }
    try {
      articles.file(actor, photograph);
      return true;
    } catch (NotFound hidden) {
      return false;
    }
  }

  /// A film, in parts when the player asks for parts.
  @GetMapping("/phim/tep/{id:" + ID + "}")
  ResponseEntity<Resource> film(Actor actor, @PathVariable UUID id) {
    var file = features.file(actor, id).orElseThrow(() -> new NotFound("film", id));
    return downloads.answer(file, true);
  }

  /// A file that comes with an article.
  @GetMapping("/tin-tuc/tep/{id:" + ID + "}")
  ResponseEntity<Resource> attachment(Actor actor, @PathVariable UUID id) {
    return downloads.answer(articles.file(actor, id));
  }
}
