package org.opendost.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.opendost.platform.input.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/// The page that says what went wrong and where to go on.
///
/// @param status the status answered
/// @param kind which words: `not-found`, `forbidden`, `invalid`, `bad-request`, `too-large`,
///   `method`, `media-type`, `failed`
/// @param faults what is wrong with the input, if that is it
/// @param words what the address that was asked for seems to be about, to search for instead
public record ErrorPage(HttpStatus status, String kind, List<Fault> faults, String words) {

  public ErrorPage {
    faults = List.copyOf(faults);
  }

  static ErrorPage of(HttpStatus status) {
    var kind =
        switch (status) {
          case NOT_FOUND, GONE -> "not-found";
          case UNAUTHORIZED, FORBIDDEN -> "forbidden";
          case UNPROCESSABLE_CONTENT -> "invalid";
          case CONTENT_TOO_LARGE -> "too-large";
          case METHOD_NOT_ALLOWED -> "method";
          case UNSUPPORTED_MEDIA_TYPE -> "media-type";
          default -> status.is4xxClientError() ? "bad-request" : "failed";
        };
    return new ErrorPage(status, kind, List.of(), "");
  }

  ErrorPage with(List<Fault> found) {
    return new ErrorPage(status, kind, found, words);
  }

  /// The same page, with words to search for made of the last part of the path: without ending, ids
  /// and dates.
  ErrorPage asking(String path) {
    var last = path.substring(path.lastIndexOf('/') + 1);
    var meant =
        UriUtils.decode(last.replaceAll("%(?![0-9a-fA-F]{2})", ""), StandardCharsets.UTF_8)
            .replaceAll("\\.[A-Za-z]{2,5}$", "")
            .replaceAll("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9]{5,}", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return new ErrorPage(
        status, kind, faults, meant.length() > 100 ? meant.substring(0, 100) : meant);
  }
}
