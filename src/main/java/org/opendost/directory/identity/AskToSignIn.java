package org.opendost.directory.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Leads to the sign-in page, and from there back to where the person was going; a form that was
/// sent is carried along ([KeptForm]).
final class AskToSignIn implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    var query = request.getQueryString();
    var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    var form =
        request.getMethod().equals("POST")
            ? KeptForm.of(request, wanted)
            : Optional.<KeptForm>empty();
    if (form.isPresent()) {
      request.setAttribute(KeptForm.ARRIVED, form.get());
      request.getRequestDispatcher("/sign-in/kept").forward(request, response);
      return;
    }
    var to =
        request.getMethod().equals("GET")
            ? "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
            : "";
    response.sendRedirect(request.getContextPath() + "/sign-in" + to);
  }
}
