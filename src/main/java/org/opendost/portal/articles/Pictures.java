package org.opendost.portal.articles;

import java.util.regex.Pattern;

/// The addresses of pictures: drawings of this site have a name, photographs the id of a file.
public final class Pictures {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Pictures() {}

  /// Where the picture is.
  public static String address(String picture) {
    return "/hinh/" + picture + (isFile(picture) ? "" : ".svg");
  }

  /// Whether it is a file that somebody sent in.
  public static boolean isFile(String picture) {
    return ID.matcher(picture).matches();
  }
}
