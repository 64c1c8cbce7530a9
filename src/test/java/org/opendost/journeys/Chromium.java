package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opendost.directory.identity.Accounts;

/// The machine's own Chromium. Where there is none the journeys are skipped, loudly; in CI they
/// fail.
final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  /// The checker's whole script, which leaves `axe` in the page.
  private static final String AXE = "() => {" + script() + "}";

  /// Runs every rule, but describes what is wrong alone.
  private static final String VIOLATIONS =
      "() => axe.run({resultTypes: ['violations']}).then(found => found.violations)";

  private final Playwright playwright;
  private final Browser browser;
  private final Path program;

  private Chromium(Playwright playwright, Browser browser, Path program) {
    this.playwright = playwright;
    this.browser = browser;
    this.program = program;
  }

  /// One browser for all journeys of a run; it takes the longest to start.
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(Chromium.class, key -> launch(), Chromium.class);
    }
  }

  /// Signs in with an account of the demonstration and waits until the next page is there.
  static void signIn(Page page, int port, String username) {
    page.navigate("http://127.0.0.1:" + port + "/sign-in");
    page.fill("#username", username);
    page.fill("#password", Accounts.DEMONSTRATION_PASSWORD);
    page.click(".sign-in-form button[type=submit]");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /// No violation by axe, with nothing switched off. It reads the page in one go: its builder, made
  /// for frames of other sites, reads itself three times and opens a second page for each check.
  static void isAccessible(Page page) {
    assertThat(page.frames()).as("frames, which axe would have to be told of").hasSize(1);
    page.evaluate(AXE);
    assertThat((List<?>) page.evaluate(VIOLATIONS))
        .as("accessibility violations of " + page.url())
        .isEmpty();
  }

  private static String script() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Chromium launch() {
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
                    .setArgs(OPTIONS));
    return new Chromium(playwright, browser, program.orElseThrow());
  }

  /// A telephone of its own whose memory, in the folder, outlives its being killed.
  BrowserContext telephone(Path memory) {
    return playwright
        .chromium()
        .launchPersistentContext(
            memory,
            new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(program)
                .setArgs(OPTIONS)
                .setViewportSize(360, 760)
                .setLocale("vi-VN"));
  }

  /// Ends the telephone with that memory as an empty battery does: at once, nothing being told.
  static void kill(Path memory) throws IOException {
    for (var process : ProcessHandle.allProcesses().toList()) {
      if (process.info().commandLine().orElse("").contains("--user-data-dir=" + memory)) {
        process.destroyForcibly();
        process.onExit().join();
      }
    }
    for (var lock : List.of("SingletonLock", "SingletonCookie", "SingletonSocket")) {
      Files.deleteIfExists(memory.resolve(lock));
    }
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
