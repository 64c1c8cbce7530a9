package org.opendost.portal.pictures;

import org.jspecify.annotations.Nullable;

/// A picture as a page names it.
///
/// @param src where it is, for browsers that choose nothing and for links that leave the site
/// @param srcset its versions with their widths; none where there is but one
/// @param width dots across
/// @param height dots down; with the width it keeps the place free until the picture is there
public record ShownPicture(String src, @Nullable String srcset, int width, int height) {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;

  /// As it was sent, whatever its size.
  static ShownPicture asSent(String picture) {
    return new ShownPicture(Pictures.address(picture), null, WIDTH, HEIGHT);
  }
}
