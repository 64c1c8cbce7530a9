package org.opendost.platform.page;

import java.util.List;
import org.opendost.platform.input.Fault;
import org.springframework.http.HttpStatus;

/// The page that says what went wrong and where to go on.
///
/// @param status the status answered
/// @param kind which words: `not-found`, `forbidden`, `invalid`, `bad-request`, `failed`
/// @param faults what is wrong with the input, if that is it
public record ErrorPage(HttpStatus status, String kind, List<Fault> faults) {

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
          default -> status.is4xxClientError() ? "bad-request" : "failed";
        };
    return new ErrorPage(status, kind, List.of());
  }

  ErrorPage with(List<Fault> found) {
    return new ErrorPage(status, kind, found);
  }
}
