package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.NavigationEntry.Area;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template is given beside its page: the reader, the language, the words, the way dates
/// and figures are written.
public final class Frame {

  private final Frames house;
  private final HttpServletRequest request;
  private final Actor actor;
  private final String language;
  private final String path;
  private final @Nullable Toast toast;
  private int unread = -1;

  Frame(
      Frames house,
      HttpServletRequest request,
      Actor actor,
      String language,
      String path,
      @Nullable Toast toast) {
    this.house = house;
    this.request = request;
    this.actor = actor;
    this.language = language;
    this.path = path;
    this.toast = toast;
  }

  /// The text of that key in the reader's language.
  public String t(String key, Object... arguments) {
    return house.texts().text(language, key, arguments);
  }

  /// The language of whoever asks, for what is written before there is a page, such as a file.
  public static String language(HttpServletRequest request) {
    return Frames.language(request);
  }

  /// `vi` or `en`.
  public String language() {
    return language;
  }

  /// The reader.
  public Actor actor() {
    return actor;
  }

  /// Whether the reader holds the permission.
  public boolean allows(String permission) {
    return house.access().allows(actor, permission);
  }

  /// How many unread notices the reader has; asked once, and for nobody who is not signed in.
  public int unread() {
    if (unread < 0) {
      unread = actor.isPublic() ? 0 : house.unread(actor);
    }
    return unread;
  }

  /// The path asked for, without the query.
  public String path() {
    return path;
  }

  /// The path asked for with its query.
  public String address() {
    var query = request.getQueryString();
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }

  /// The department.
  public Site site() {
    return house.site();
  }

  /// The address of a file below `static/`, one that changes when the file does.
  public String asset(String file) {
    return house.assets().address(file);
  }

  /// The lines of navigation this reader may follow.
  public List<NavigationEntry> navigation(Area area) {
    return house.navigation(area, actor);
  }

  /// Whether this page lies under the entry: the shelf of registers covers those that stand on it.
  public boolean isUnder(NavigationEntry entry) {
    return entry.covers(path())
        || (entry.href().equals(RegistersController.HOME)
            && navigation(Area.REGISTER).stream().anyMatch(each -> each.covers(path())));
  }

  /// Where a click changes the language and comes back here.
  public String languageAddress(String other) {
    return "/language?to=" + other + "&back=" + Addresses.encoded(address());
  }

  /// `light` or `dark` when the reader chose one, else as their machine is set.
  public @Nullable String theme() {
    return Frames.theme(request);
  }

  /// Where a click changes between light and dark and comes back here.
  public String themeAddress(String other) {
    return "/theme?to=" + other + "&back=" + Addresses.encoded(address());
  }

  /// What the page before wants said, once.
  public @Nullable Toast toast() {
    return toast;
  }

  /// The name of the hidden input against forged requests; empty where there is no such guard.
  public String csrfName() {
    var token = csrf();
    return token == null ? "" : token.getParameterName();
  }

  /// Its value. Asking for it may start a session: only pages with a form that writes ask.
  public String csrfToken() {
    var token = csrf();
    return token == null ? "" : token.getToken();
  }

  /// A day, dd/MM/yyyy; nothing for none.
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : Written.date(day);
  }

  /// The legal date of a moment, dd/MM/yyyy.
  public String date(@Nullable Instant moment) {
    return moment == null ? "" : Written.date(moment);
  }

  /// A moment: 09:30 dd/MM/yyyy.
  public String moment(@Nullable Instant moment) {
    return moment == null ? "" : Written.moment(moment);
  }

  /// A day with its weekday: Thứ Năm, 07/05/2020.
  public String weekday(LocalDate day) {
    return t("page.weekday." + day.getDayOfWeek().getValue()) + ", " + Written.date(day);
  }

  /// A whole number as it is written in the reader's language.
  public String number(long number) {
    return Written.number(number, language);
  }

  /// A figure with its decimal mark, no needless zeros.
  public String figure(BigDecimal figure) {
    var bare = figure.stripTrailingZeros();
    var whole = number(bare.longValue());
    if (bare.scale() <= 0) {
      return whole;
    }
    var digits = bare.toPlainString();
    return whole
        + (language().equals("en") ? "." : ",")
        + digits.substring(digits.indexOf('.') + 1);
  }

  /// An amount in đồng.
  public String money(long amount) {
    return t("page.money", Written.number(amount, language));
  }

  private @Nullable CsrfToken csrf() {
    return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }
}
