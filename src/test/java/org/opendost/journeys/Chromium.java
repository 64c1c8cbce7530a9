package org.opendost.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The machine's own Chromium. Where there is none the journeys are skipped, loudly; in CI they
/// fail.
final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    var program = find();
    if (program.isEmpty()) {
      var words =
          "NO BROWSER FOUND: the journeys were NOT run. Install Chromium (Debian: apt-get install"
              + " chromium) or name one with OPENDOST_CHROMIUM.";
      if (System.getenv("CI") != null) {
        throw new IllegalStateException(words);
      }
      System.err.println("*".repeat(80) + "\n" + words + "\n" + "*".repeat(80));
      Assumptions.abort(words);
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> find() {
    var named = System.getenv("OPENDOST_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
