package org.opendost.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files below `static/`, under an address that names their content: browsers may keep them for
/// a year. One print for all files, so that a style may name a font by a relative path.
@Component
class Assets {

  private final String version;

  Assets() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*");
      Arrays.sort(files, Comparator.comparing(Resource::toString));
      for (var file : files) {
        digest.update(file.getContentAsByteArray());
      }
      version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String version() {
    return version;
  }

  String address(String file) {
    return "/static/" + version + "/" + file;
  }
}
