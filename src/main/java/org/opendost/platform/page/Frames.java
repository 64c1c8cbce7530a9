package org.opendost.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.NavigationEntry.Area;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/// Makes the frame of a request.
@Component
class Frames {

  static final String LANGUAGE_COOKIE = "language";
  static final String THEME_COOKIE = "theme";
  static final Set<String> THEMES = Set.of("light", "dark");

  private final Texts texts;
  private final Assets assets;
  private final Site site;
  private final Access access;
  private final ObjectProvider<Visitors> visitors;
  private final ObjectProvider<Bell> bell;
  private final List<NavigationEntry> navigation;

  Frames(
      Texts texts,
      Assets assets,
      Site site,
      Access access,
      ObjectProvider<Visitors> visitors,
      ObjectProvider<Bell> bell,
      ObjectProvider<NavigationEntries> navigation) {
    this.texts = texts;
    this.assets = assets;
    this.site = site;
    this.access = access;
    this.visitors = visitors;
    this.bell = bell;
    this.navigation =
        navigation.stream()
            .flatMap(module -> module.entries().stream())
            .sorted(Comparator.comparingInt(NavigationEntry::order))
            .toList();
  }

  Frame of(HttpServletRequest request) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    var toast = flash != null && flash.get(Toast.ATTRIBUTE) instanceof Toast said ? said : null;
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = failed == null ? request.getRequestURI() : failed.toString();
    var actor = failed == null ? actor(request) : actorAfterFailure(request);
    return new Frame(this, request, actor, language(request), path, toast);
  }

  /// The page that tells of a failure must not fail for the same reason.
  private Actor actorAfterFailure(HttpServletRequest request) {
    try {
      return actor(request);
    } catch (RuntimeException again) {
      return Actor.PUBLIC;
    }
  }

  Actor actor(HttpServletRequest request) {
    var known = visitors.getIfAvailable();
    return known == null ? Actor.PUBLIC : known.actor(request);
  }

  static String language(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
    return cookie != null && Texts.LANGUAGES.contains(cookie.getValue())
        ? cookie.getValue()
        : Texts.LANGUAGES.getFirst();
  }

  static @Nullable String theme(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, THEME_COOKIE);
    return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : null;
  }

  List<NavigationEntry> navigation(Area area, Actor actor) {
    return navigation.stream()
        .filter(entry -> entry.area() == area)
        .filter(entry -> entry.permission() == null || access.allows(actor, entry.permission()))
        .toList();
  }

  int unread(Actor actor) {
    var known = bell.getIfAvailable();
    return known == null ? 0 : known.unread(actor);
  }

  Texts texts() {
    return texts;
  }

  Assets assets() {
    return assets;
  }

  Site site() {
    return site;
  }

  Access access() {
    return access;
  }
}
