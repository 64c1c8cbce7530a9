package org.opendost.platform.page;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reader's choice of language and of light or dark: cookies of their own browser, nothing kept
/// here, no session.
@Controller
class ReaderChoices {

  @GetMapping("/language")
  ResponseEntity<Void> language(
      @RequestParam(defaultValue = "vi") String to, @RequestParam(defaultValue = "/") String back) {
    var chosen = Texts.LANGUAGES.contains(to) ? to : Texts.LANGUAGES.getFirst();
    return remember(Frames.LANGUAGE_COOKIE, chosen, Duration.ofDays(365), back);
  }

  /// `light`, `dark`, or anything else to go by the machine again.
  @GetMapping("/theme")
  ResponseEntity<Void> theme(
      @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "/") String back) {
    return Frames.THEMES.contains(to)
        ? remember(Frames.THEME_COOKIE, to, Duration.ofDays(365), back)
        : remember(Frames.THEME_COOKIE, "", Duration.ZERO, back);
  }

  private static ResponseEntity<Void> remember(
      String name, String value, Duration time, String back) {
    var cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(time)
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, Addresses.isLocal(back) ? Addresses.inHeader(back) : "/")
        .build();
  }
}
