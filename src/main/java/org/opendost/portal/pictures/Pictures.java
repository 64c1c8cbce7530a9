package org.opendost.portal.pictures;

import java.util.UUID;
import java.util.regex.Pattern;

/// The addresses of pictures: drawings of this site have a name, photographs the id of a file.
public final class Pictures {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// What the audit log calls all of them together.
  static final UUID ALL = new UUID(0, 0);

  private Pictures() {}

  /// Where the picture is.
  public static String address(String picture) {
    return "/hinh/" + picture + (isFile(picture) ? "" : ".svg");
  }

  /// Where a smaller version is.
  ///
  /// @param sha256 of its content, in hexadecimal digits
  static String version(String sha256) {
    return "/hinh/nho/" + sha256;
  }

  /// Whether it is a file that somebody sent in.
  public static boolean isFile(String picture) {
    return ID.matcher(picture).matches();
  }
}
