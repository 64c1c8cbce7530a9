import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/**
 * Works the wiring of the beans out beforehand (ADR 24) and puts it into the finished jar, beside the program's own
 * classes. Maven's own goal for it compiles with the Java that runs Maven, which may be older; the build runs this with
 * the toolchain's Java.
 */
class Wire {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Wire() {}

  public static void main(String[] args) throws Exception {
    var jar = Path.of(args[0]).toAbsolutePath();
    var made = Files.createTempDirectory("opendost-wiring");
    try {
      java(made, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", made.resolve("program").toString());
      var program = made.resolve("program").resolve(jar.getFileName()).toString();
      var sources = made.resolve("sources");
      var classes = made.resolve("classes");
      java(made, "-cp", program, "org.springframework.boot.SpringApplicationAotProcessor", "org.opendost.OpenDost",
          sources.toString(), classes.toString(), classes.toString(), "org.opendost", "opendost");
      compile(program, sources, classes);
      addTo(jar, classes);
    } finally {
      delete(made);
    }
  }

  private static void compile(String program, Path sources, Path classes) throws IOException {
    var words = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", program, "-d", classes.toString()));
    try (var all = Files.walk(sources)) {
      all.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
    }
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("the wiring does not compile");
    }
  }

  private static void addTo(Path jar, Path classes) throws IOException {
    try (var archive = FileSystems.newFileSystem(jar); var all = Files.walk(classes)) {
      var inside = archive.getPath("BOOT-INF", "classes");
      for (var path : all.filter(Files::isRegularFile).toList()) {
        var target = inside.resolve(classes.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  private static void java(Path folder, String... words) throws Exception {
    var command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of(words));
    var log = folder.resolve("log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log.toPath()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      });
    }
  }
}
