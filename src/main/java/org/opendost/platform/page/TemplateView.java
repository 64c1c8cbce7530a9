package org.opendost.platform.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A template, written whole before the first byte leaves: a page that breaks half way is an error
/// page, never half a page.
record TemplateView(TemplateEngine engine, Frames frames, String template) implements View {

  @Override
  public String getContentType() {
    return "text/html";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = new HashMap<String, Object>();
    var page = model == null ? null : model.get("page");
    if (page != null) {
      parameters.put("page", page);
    }
    parameters.put("frame", frames.of(request));
    var output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    response.setLocale(Texts.locale(Frames.language(request)));
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
