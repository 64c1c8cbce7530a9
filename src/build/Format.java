import com.google.googlejavaformat.java.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the formatter over every Java file: {@code check} fails on a difference, {@code replace} mends it. */
class Format {
  public static void main(String[] args) throws Exception {
    var words = new ArrayList<String>(args[0].equals("replace")
        ? List.of("--replace")
        : List.of("--dry-run", "--set-exit-if-changed"));
    for (var root : List.of("src/main/java", "src/test/java", "bench/java")) {
      try (var files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(words::add);
      }
    }
    Main.main(words.toArray(String[]::new));
  }
}
