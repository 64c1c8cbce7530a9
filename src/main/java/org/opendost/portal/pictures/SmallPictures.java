package org.opendost.portal.pictures;

import static org.opendost.portal.pictures.PicturesPermissions.AGAIN;
import static org.opendost.portal.pictures.PicturesPermissions.READ;

import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.files.Files;

/// How far the smaller versions of the portal's pictures are.
@Facade
public class SmallPictures {

  private static final int MOST = 50;

  private final PictureRows rows;
  private final Files files;
  private final Audit audit;

  SmallPictures(PictureRows rows, Files files, Audit audit) {
    this.rows = rows;
    this.files = files;
    this.audit = audit;
  }

  /// How many are made, wait or failed.
  @Requires(READ)
  public Progress progress(Actor actor) {
    var progress = rows.progress(MOST);
    var names = files.byId(progress.failures().stream().map(Progress.Failure::file).toList());
    return progress.with(
        progress.failures().stream()
            .map(
                failure -> {
                  var file = names.get(failure.file());
                  return file == null
                      ? failure
                      : new Progress.Failure(
                          failure.file(), file.name(), failure.reason(), failure.at());
                })
            .toList());
  }

  /// Has those that failed tried once more; nothing happens where none has failed.
  @Requires(AGAIN)
  public void tryAgain(Actor actor) {
    int again = rows.again();
    if (again > 0) {
      audit.record(
          actor,
          "pictures.tried-again",
          "pictures",
          Pictures.ALL,
          "pictures",
          null,
          Map.of("pictures", again));
    }
  }
}
