package org.opendost.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.platform.files.SampleFiles.pdf;
import static org.opendost.platform.files.SampleFiles.upload;
import static org.opendost.platform.files.SampleFiles.word;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class DownloadsTest {

  private static final FileRule RULE = FileRule.of("paper", 1, FileKind.PDF, FileKind.DOCX);

  private final int port;
  private final Files files;
  private final TransactionTemplate transaction;

  DownloadsTest(@LocalServerPort int port, Files files, PlatformTransactionManager transactions) {
    this.port = port;
    this.files = files;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void offersAVietnameseNameToSaveUnder() throws Exception {
    var kept = keep("Đơn đề nghị.pdf", pdf("x"));
    var answer = get(kept, "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%C4%90%C6%A1n%20%C4%91%E1%BB%81%20ngh%E1%BB%8B");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
  }

  @Test
  void showsOnlyWhatIsSafe() throws Exception {
    assertThat(header(get(keep("a.pdf", pdf("x")), "?shown=true"), "Content-Disposition"))
        .startsWith("inline;");
    assertThat(header(get(keep("a.docx", word()), "?shown=true"), "Content-Disposition"))
        .startsWith("attachment;");
  }

  @Test
  void sendsNothingAgainThatTheBrowserHas() throws Exception {
    var kept = keep("a.pdf", pdf("again"));
    var tag = header(get(kept, ""), "ETag");

    assertThat(tag).isEqualTo("\"" + kept.sha256() + "\"");
    assertThat(get(kept, "", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void sendsThePartThatIsAskedFor() throws Exception {
    var answer = get(keep("a.pdf", pdf("part")), "", "Range", "bytes=0-3");

    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo("%PDF");
  }

  private StoredFile keep(String name, byte[] content) {
    return transaction.execute(
        status -> files.keep(Actor.system("test"), Uuid7.next(), upload(name, content), RULE));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> get(StoredFile file, String query, String... headers)
      throws Exception {
    var request =
        HttpRequest.newBuilder(
            URI.create("http://localhost:" + port + "/shelf/" + file.id() + query));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
