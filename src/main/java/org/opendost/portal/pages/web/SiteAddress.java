package org.opendost.portal.pages.web;

import jakarta.servlet.http.HttpServletRequest;

/// Where this site is, as the reader reached it.
final class SiteAddress {

  private SiteAddress() {}

  /// `https://khcn.example.vn`, without a slash at the end.
  static String of(HttpServletRequest request) {
    var host = request.getHeader("Host");
    return request.getScheme() + "://" + (host == null ? request.getServerName() : host);
  }
}
