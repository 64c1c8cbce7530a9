package org.opendost.platform.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/// Says in the site's words what the container refuses by itself, before any page of the
/// application could: an address that is none, headers that are too long. The page needs no style,
/// no file and no database.
final class BareRefusals extends ErrorReportValve {

  private final Texts texts;

  BareRefusals(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var status = HttpStatus.resolve(response.getStatus());
    var page = ErrorPage.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(written(page));
        response.finishResponse();
      }
    } catch (IOException gone) {
      // Nobody is there to be told.
    }
  }

  private String written(ErrorPage page) {
    return """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    <p>%2$s</p>
    <p lang="en">%3$s</p>
    <p><a href="/">%4$s</a></p>
    </main>
    </body>
    </html>
    """
        .formatted(
            text("vi", page, "title"),
            text("vi", page, "text"),
            text("en", page, "title"),
            HtmlUtils.htmlEscape(texts.text("vi", "page.error.home"), "UTF-8"));
  }

  private String text(String language, ErrorPage page, String part) {
    var text = texts.text(language, "page.error." + page.kind() + "." + part);
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
