package org.opendost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives each application under test a data folder of its own below `target`. Nobody opens it
/// again, so a commit does not wait for the disk there; tests that kill the server start it without
/// this.
public final class FreshFolder
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "opendost.data-dir=" + make(),
            "spring.datasource.hikari.data-source-properties.options=-c synchronous_commit=off")
        .applyTo(context);
  }

  /// A new, empty folder below `target`.
  public static Path make() {
    try {
      var parent = Files.createDirectories(Path.of("target", "test-data"));
      return Files.createTempDirectory(parent, "office");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
