package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what no controller caught into a page, or into a problem (RFC 9457) below `/api/`.
@ControllerAdvice
class Refusals {

  private final Frames frames;
  private final DataSize limit;

  Refusals(Frames frames, @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
    this.frames = frames;
    this.limit = limit;
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

  /// The container's own limit; a field's is checked by `platform.files`, which names it.
  @ExceptionHandler
  Object tooLarge(MaxUploadSizeExceededException refused, HttpServletRequest request) {
    return answer(
        request,
        ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE)
            .with(
                List.of(
                    new Fault("", "page.error.too-large.limit", List.of(limit.toMegabytes())))));
  }

  /// A form that was cut off on its way, or is none.
  @ExceptionHandler
  Object broken(MultipartException refused, HttpServletRequest request) {
    return answer(request, ErrorPage.of(HttpStatus.BAD_REQUEST));
  }

  @ExceptionHandler
  Object method(
      HttpRequestMethodNotSupportedException refused,
      HttpServletRequest request,
      HttpServletResponse response) {
    var methods = refused.getSupportedMethods();
    if (methods != null) {
      response.setHeader("Allow", String.join(", ", methods));
    }
    return answer(request, ErrorPage.of(HttpStatus.METHOD_NOT_ALLOWED));
  }

  @ExceptionHandler
  Object mediaType(HttpMediaTypeNotSupportedException refused, HttpServletRequest request) {
    return answer(request, ErrorPage.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
  }

  private Object answer(HttpServletRequest request, ErrorPage page) {
    return answer(frames, request, page);
  }

  static Object answer(Frames frames, HttpServletRequest request, ErrorPage page) {
    var frame = frames.of(request);
    if (!frame.path().startsWith("/api/")) {
      var shown = page.kind().equals("not-found") ? page.asking(frame.path()) : page;
      return Shown.page("platform/page/error", shown, page.status());
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
