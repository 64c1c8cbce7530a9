package org.opendost.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.opendost.directory.identity.Accounts;

/// An officer of the demonstration at the pages, over HTTP.
final class Browser {

  private final String site;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private Browser(String port) {
    this.site = "http://127.0.0.1:" + port;
  }

  static Browser signedIn(String port, String officer) throws IOException, InterruptedException {
    var browser = new Browser(port);
    browser.post(
        "/sign-in", "username=" + officer + "&password=" + Accounts.DEMONSTRATION_PASSWORD);
    return browser;
  }

  /// Sends a form and follows to the page that answers.
  void post(String path, String form) throws IOException, InterruptedException {
    client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
  }

  /// The page; one that is not answered, or not to who is signed in, ends the run.
  String get(String path) throws IOException, InterruptedException {
    var answer = client.send(request(path).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200 || answer.uri().getPath().startsWith("/sign-in")) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site + path));
  }

  /// Work that is timed.
  interface Work {
    void run() throws Exception;
  }

  static double millis(Work work) throws Exception {
    var begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  /// The time below which that percentage lies of the later two thirds, which are warm.
  static double at(double[] times, int percent) {
    var warm = Arrays.copyOfRange(times, times.length / 3, times.length);
    Arrays.sort(warm);
    return warm[warm.length * percent / 100];
  }
}
