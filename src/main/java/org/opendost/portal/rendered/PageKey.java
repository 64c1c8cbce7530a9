package org.opendost.portal.rendered;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Texts;

/// Which page is asked for, as far as its bytes depend on it.
///
/// @param site where people reach this site, which stands in the addresses that leave the page; not
///   the request's own `Host` where the address is set: strangers write what they like there, and
///   each name would be kept as a page of its own
/// @param address path and query
/// @param theme none when it goes by the reader's machine
record PageKey(String site, String address, String language, @Nullable String theme) {

  private static final Set<String> LISTS =
      Set.of("/phim", "/tham-muu-tu-van", "/ky-yeu", "/du-thao");
  private static final Set<String> FOR_ROBOTS = Set.of("/sitemap.xml", "/robots.txt");
  private static final Set<String> THEMES = Set.of("light", "dark");
  private static final String FILES = "/tin-tuc/tep/";
  private static final Pattern NEXT_PAGE = Pattern.compile("sau=\\d{1,9}");

  /// The key of the request; none when it is not for one of the pages kept here, or when the reader
  /// carries a cookie by which the page is theirs alone.
  ///
  /// @param session the name of the cookie of those who are signed in
  static @Nullable PageKey of(HttpServletRequest request, String session, PublicAddress address) {
    var path = request.getRequestURI();
    var query = request.getQueryString();
    if (!isKept(path) || (query != null && !NEXT_PAGE.matcher(query).matches())) {
      return null;
    }
    var language = Texts.LANGUAGES.getFirst();
    String theme = null;
    var cookies = request.getCookies();
    if (cookies != null) {
      for (var cookie : cookies) {
        var name = cookie.getName();
        if (name.equals(session) || name.equals(RenderedPages.OWN)) {
          return null;
        } else if (name.equals("language") && Texts.LANGUAGES.contains(cookie.getValue())) {
          language = cookie.getValue();
        } else if (name.equals("theme") && THEMES.contains(cookie.getValue())) {
          theme = cookie.getValue();
        }
      }
    }
    return new PageKey(
        address.of(request), query == null ? path : path + "?" + query, language, theme);
  }

  private static boolean isKept(String path) {
    return path.equals("/")
        || (path.startsWith("/tin-tuc/") && !path.endsWith("/luu") && !path.startsWith(FILES))
        || path.equals("/tin-tuc")
        || LISTS.contains(path)
        || FOR_ROBOTS.contains(path);
  }
}
