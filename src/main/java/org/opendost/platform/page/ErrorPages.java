package org.opendost.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the container comes with everything that failed outside a controller.
@Controller
class ErrorPages implements ErrorController {

  private final Frames frames;

  ErrorPages(Frames frames) {
    this.frames = frames;
  }

  @RequestMapping("${server.error.path:/error}")
  Object error(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return Refusals.answer(
        frames, request, ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status));
  }
}
