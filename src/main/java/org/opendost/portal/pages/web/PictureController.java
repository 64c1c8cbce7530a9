package org.opendost.portal.pages.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.opendost.platform.access.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The drawings of the demonstration. A key is letters, digits and hyphens, so that it names
/// nothing outside its folder; the picture runs nothing, whatever it holds.
@Controller
class PictureController {

  @GetMapping("/hinh/{key:[a-z0-9-]{1,80}}.svg")
  ResponseEntity<byte[]> picture(@PathVariable String key) throws IOException {
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
}
