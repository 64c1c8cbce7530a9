package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what no controller caught into a page, or into a problem (RFC 9457) below `/api/`.
@ControllerAdvice
class Refusals {

  private final Frames frames;

  Refusals(Frames frames) {
    this.frames = frames;
  }

  @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, NoResourceFoundException.class})
  Object notFound(HttpServletRequest request) {
    return answer(request, ErrorPage.of(HttpStatus.NOT_FOUND));
  }

  @ExceptionHandler
  Object forbidden(Forbidden refused, HttpServletRequest request) {
    return answer(request, ErrorPage.of(HttpStatus.FORBIDDEN));
  }

  @ExceptionHandler
  Object invalid(InvalidInput refused, HttpServletRequest request) {
    return answer(request, ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT).with(refused.faults()));
  }

  private Object answer(HttpServletRequest request, ErrorPage page) {
    return answer(frames, request, page);
  }

  static Object answer(Frames frames, HttpServletRequest request, ErrorPage page) {
    var frame = frames.of(request);
    if (!frame.path().startsWith("/api/")) {
      return Shown.page("platform/page/error", page, page.status());
    }
    var problem =
        ProblemDetail.forStatusAndDetail(
            page.status(), frame.t("page.error." + page.kind() + ".title"));
    if (!page.faults().isEmpty()) {
      problem.setProperty("faults", page.faults());
    }
    return ResponseEntity.status(page.status()).body(problem);
  }
}
