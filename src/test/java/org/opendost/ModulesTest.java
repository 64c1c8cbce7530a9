package org.opendost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendost.trespass.Trespass;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// The boundaries between the modules hold, and `docs/modules.md` says what they are.
class ModulesTest {

  private static final Path PAGE = Path.of("docs", "modules.md");
  private static final ApplicationModules MODULES = ApplicationModules.of(OpenDost.class);

  @Test
  void dependOnlyOnWhatTheySay() {
    MODULES.verify();
  }

  @Test
  void areFoundOutWhenTheyTrespass() {
    ImportOption everything = location -> true;
    assertThatThrownBy(() -> ApplicationModules.of(Trespass.class, everything).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining("trespass");
  }

  @Test
  void areListedInTheDocuments() throws Exception {
    var page = page();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/modules.md; write it anew with -Ddocs.write=true")
        .isEqualTo(page);
  }

  private static String page() {
    return MODULES.stream()
        .sorted((a, b) -> a.getIdentifier().toString().compareTo(b.getIdentifier().toString()))
        .map(ModulesTest::line)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Modules

                Generated from the code by `ModulesTest`; do not edit. A module may use what its line names,
                and nothing else: the test fails otherwise.

                | Module | What it is for | May use |
                |---|---|---|
                """,
                "\n"));
  }

  private static String line(ApplicationModule module) {
    var uses =
        module.getDirectDependencies(MODULES).stream()
            .map(ApplicationModuleDependency::getTargetModule)
            .map(target -> target.getIdentifier().toString())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s |".formatted(module.getIdentifier(), purpose(module), uses);
  }

  /// The first sentence of the package's documentation.
  private static String purpose(ApplicationModule module) {
    try {
      var source =
          Path.of(
              "src/main/java",
              module.getBasePackage().getName().replace('.', '/'),
              "package-info.java");
      var words =
          Files.readAllLines(source).stream()
              .dropWhile(line -> line.startsWith("@") || line.startsWith("import"))
              .takeWhile(
                  line -> line.startsWith("///") || line.startsWith("/**") || line.startsWith(" *"))
              .map(
                  line ->
                      line.replaceFirst("^(///|/\\*\\*| \\*/?)\\s?", "").replace("*/", "").strip())
              .dropWhile(String::isEmpty)
              .takeWhile(line -> !line.isEmpty())
              .collect(Collectors.joining(" "));
      var end = words.indexOf(". ");
      return (end < 0 ? words : words.substring(0, end + 1)).replace("|", "\\|");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
