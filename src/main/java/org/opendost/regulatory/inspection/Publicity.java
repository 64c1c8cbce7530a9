package org.opendost.regulatory.inspection;

/// A way in which a conclusion is made public.
public enum Publicity {
  /// Họp công bố.
  MEETING,
  /// Đăng trên trang thông tin điện tử.
  PORTAL,
  /// Phương tiện thông tin đại chúng.
  MEDIA,
  /// Niêm yết tại trụ sở.
  POSTING
}
