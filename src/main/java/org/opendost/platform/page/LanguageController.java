package org.opendost.platform.page;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reader's choice of language: a cookie of their own browser, nothing kept here.
@Controller
class LanguageController {

  @GetMapping("/language")
  ResponseEntity<Void> choose(
      @RequestParam(defaultValue = "vi") String to, @RequestParam(defaultValue = "/") String back) {
    var chosen = Texts.LANGUAGES.contains(to) ? to : Texts.LANGUAGES.getFirst();
    var cookie =
        ResponseCookie.from(Frames.LANGUAGE_COOKIE, chosen)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, Addresses.isLocal(back) ? back : "/")
        .build();
  }
}
