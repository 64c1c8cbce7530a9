package org.opendost.portal.pictures;

import java.util.Map;

/// The pictures of one page.
public record ShownPictures(Map<String, ShownPicture> ready) {

  public ShownPictures {
    ready = Map.copyOf(ready);
  }

  /// The picture with its smaller versions, or as it was sent while they are not ready.
  public ShownPicture of(String picture) {
    var shown = ready.get(picture);
    return shown == null ? ShownPicture.asSent(picture) : shown;
  }
}
