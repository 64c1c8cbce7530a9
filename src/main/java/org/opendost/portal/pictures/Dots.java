package org.opendost.portal.pictures;

/// How large a picture is.
///
/// @param width dots across
/// @param height dots down
record Dots(int width, int height) {

  /// More than the cameras of telephones make; a picture of as many fits into the memory of a small
  /// server.
  static final long MOST = 50_000_000;

  Dots {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture of nothing");
    }
  }

  boolean tooMany() {
    return (long) width * height > MOST;
  }

  /// As large with that width, in the same shape.
  Dots scaledTo(int across) {
    return new Dots(across, Math.max(1, Math.round((float) height * across / width)));
  }

  Dots turned() {
    return new Dots(/* width= */ height, /* height= */ width);
  }
}
