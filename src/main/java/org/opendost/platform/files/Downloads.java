package org.opendost.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers with a file, streamed from the disk, in parts when the browser asks for parts (RFC 9110
/// §14). A browser is told to save it, or, if asked, may show a PDF or a picture; in no case may
/// anything in it run as part of this site.
@Component
public class Downloads {

  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  /// Chromium shows no PDF in a sandboxed answer; its own viewer is a sandbox.
  private static final String VIEWER_ONLY =
      "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src"
          + " 'unsafe-inline'";

  private final FileStore store;

  Downloads(FileStore store) {
    this.store = store;
  }

  /// The file, to be saved. The browser may keep it but asks each time, so that a permission taken
  /// away counts at once.
  public ResponseEntity<Resource> answer(StoredFile file) {
    return answer(file, false);
  }

  /// The file, to be shown if `shown` and safe, else to be saved.
  public ResponseEntity<Resource> answer(StoredFile file, boolean shown) {
    return answer(file, shown, CacheControl.noCache().cachePrivate());
  }

  /// A file that everybody may read for good under this address: browsers and proxies keep it.
  public ResponseEntity<Resource> answerPublished(StoredFile file, boolean shown) {
    return answer(file, shown, CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable());
  }

  private ResponseEntity<Resource> answer(StoredFile file, boolean shown, CacheControl cache) {
    var content = new FileSystemResource(store.place(file.sha256()));
    if (!content.exists()) {
      throw new IllegalStateException("the content of file " + file.id() + " is missing");
    }
    var inline = shown && FileKind.isShownSafely(file.mediaType());
    var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
    var pdf = inline && file.mediaType().equals(FileKind.PDF.mediaType());
    return ResponseEntity.ok()
        .cacheControl(cache)
        .eTag("\"" + file.sha256() + "\"")
        .header(
            "Content-Disposition",
            disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString())
        .header("Content-Security-Policy", pdf ? VIEWER_ONLY : NOTHING_RUNS)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .body(content);
  }
}
