package org.opendost.portal.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.portal.pictures.PictureRows.Next;
import org.opendost.portal.pictures.Unmade.Reason;
import org.opendost.portal.rendered.RenderedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes smaller versions, one picture after the other: one at a time is enough for an office, and
/// two would need twice the memory. No transaction is open while dots are read and written.
@Component
class PictureMaking {

  private static final Logger LOG = LoggerFactory.getLogger(PictureMaking.class);
  private static final Actor CLOCKWORK = Actor.system("Thu nhỏ ảnh");
  private static final FileRule RULE = FileRule.of("picture", 10, FileKind.JPEG, FileKind.PNG);
  private static final int MOST_TRIES = 3;
  private static final int BETWEEN = 20;

  private final PictureRows rows;
  private final Files files;
  private final List<PictureSource> sources;
  private final RenderedPages pages;
  private final TransactionTemplate transaction;
  private final AtomicBoolean looked = new AtomicBoolean();

  PictureMaking(
      PictureRows rows,
      Files files,
      List<PictureSource> sources,
      RenderedPages pages,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.files = files;
    this.sources = sources;
    this.pages = pages;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Works until nobody waits. After each start it first looks for pictures that were sent in
  /// before there were smaller versions.
  void work() {
    if (!looked.getAndSet(true)) {
      takeThoseOfBefore();
    }
    int untold = 0;
    for (var next = next(); next.isPresent(); next = next()) {
      make(next.get());
      // A page is rendered anew for a handful of pictures, not for each of thousands.
      if (++untold == BETWEEN) {
        tell();
        untold = 0;
      }
    }
    if (untold > 0) {
      tell();
    }
  }

  /// Takes every picture in that somebody's record names and that was never taken in.
  void takeThoseOfBefore() {
    for (var source : sources) {
      transaction.executeWithoutResult(
          status ->
              files.get(List.copyOf(rows.unknown(source.pictures()))).stream()
                  .filter(file -> file.mediaType().startsWith("image/"))
                  .forEach(file -> rows.wait(file.id(), file.sha256())));
    }
  }

  private Optional<Next> next() {
    return Optional.ofNullable(transaction.execute(status -> rows.next().orElse(null)));
  }

  private void make(Next next) {
    try {
      if (next.tries() > MOST_TRIES) {
        throw new Unmade(Reason.GIVEN_UP);
      }
      make(file(next));
    } catch (Unmade unmade) {
      finish(next, unmade.reason(), null);
    } catch (RuntimeException failed) {
      LOG.warn("picture {} could not be made smaller, try {}", next.file(), next.tries(), failed);
    }
  }

  private StoredFile file(Next next) throws Unmade {
    try {
      return files.get(next.file());
    } catch (NotFound none) {
      throw new Unmade(Reason.MISSING, none);
    }
  }

  private void make(StoredFile file) throws Unmade {
    var before = rows.madeBefore(file.sha256());
    if (before.isPresent()) {
      transaction.executeWithoutResult(status -> rows.done(file.id(), "made", null, before.get()));
      return;
    }
    var content = content(file);
    try (var picture = OpenPicture.of(content, file.mediaType())) {
      try {
        var versions = Version.of(picture, content.length);
        transaction.executeWithoutResult(status -> keep(file, picture.dots(), versions));
      } catch (Unmade unmade) {
        finish(new Next(file.id(), 0), unmade.reason(), picture.dots());
      }
    }
  }

  private byte[] content(StoredFile file) throws Unmade {
    try (var stream = files.open(file)) {
      return stream.readAllBytes();
    } catch (IOException | UncheckedIOException missing) {
      throw new Unmade(Reason.MISSING, missing);
    }
  }

  private void keep(StoredFile file, Dots dots, List<Version> versions) {
    for (var version : versions) {
      var name =
          file.name().replaceFirst("\\.[^.]*$", "")
              + "-"
              + version.dots().width()
              + "."
              + version.kind().endings().getFirst();
      var upload = new Upload(shortened(name), new ByteArrayResource(version.content()));
      var kept = files.keep(CLOCKWORK, Uuid7.next(), upload, RULE);
      rows.keep(file.sha256(), version.dots(), kept.id(), kept.sha256());
    }
    rows.done(file.id(), "made", null, dots);
  }

  private void finish(Next next, Reason reason, @Nullable Dots dots) {
    transaction.executeWithoutResult(
        status -> rows.done(next.file(), reason.asSent() ? "as-sent" : "failed", reason, dots));
  }

  private void tell() {
    transaction.executeWithoutResult(status -> pages.stale());
  }

  private static String shortened(String name) {
    int most = 200;
    return name.length() <= most ? name : name.substring(name.length() - most);
  }
}
