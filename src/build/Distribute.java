import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * Makes the distribution: the jar taken apart (which starts faster than a jar within a jar), a start
 * script, an ahead-of-time cache (JEP 514) trained on the demonstration and its main pages, and the
 * demonstration itself, entered once and packed, so that whoever tries it out need not wait for that.
 * {@code mvn -Pdist package} runs it with the toolchain's Java.
 */
class Distribute {

  /** Pages of the training run: what a first visitor and an office open. */
  private static final List<String> PAGES =
      List.of("/", "/bao-cao/cb-2020-04", "/nhiem-vu", "/sign-in", "/office/reports", "/thu-tuc",
          "/search?q=nghiem+thu", "/api/v1/reports/cb-2020-04", "/khong-co-trang-nay");

  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
  private final Path jar;
  private final Path home;

  private Distribute(Path jar, Path home) {
    this.jar = jar.toAbsolutePath();
    this.home = home.toAbsolutePath();
  }

  public static void main(String[] args) throws Exception {
    new Distribute(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws Exception {
    delete(home);
    wait(start(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", home.toString())));
    unseal();
    Files.createDirectories(home.resolve("bin"));
    var script = home.resolve("bin/opendost");
    Files.copy(Path.of("src/build/opendost.sh"), script, StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    train();
    pack();
    System.out.println("distribution: " + home);
  }

  /**
   * A sealed package remembers where its jar lay when the cache was made, and the whole program would not start once the
   * distribution is moved to another folder.
   */
  private void unseal() throws IOException {
    try (var jars = Files.newDirectoryStream(home.resolve("lib"), "*.jar")) {
      for (var jar : jars) {
        try (var archive = FileSystems.newFileSystem(jar)) {
          var file = archive.getPath(JarFile.MANIFEST_NAME);
          if (!Files.exists(file)) {
            continue;
          }
          var manifest = new Manifest();
          try (var in = Files.newInputStream(file)) {
            manifest.read(in);
          }
          if (manifest.getMainAttributes().remove(Attributes.Name.SEALED) != null) {
            try (var out = Files.newOutputStream(file)) {
              manifest.write(out);
            }
          }
        }
      }
    }
  }

  private void train() throws Exception {
    var data = Files.createTempDirectory("opendost-training");
    try {
      var port = freePort();
      var words = new ArrayList<>(options());
      words.addAll(List.of("-XX:AOTCacheOutput=" + home.resolve("opendost.aot"),
          "-jar", home.resolve("opendost.jar").toString(),
          "--server.port=" + port, "--opendost.data-dir=" + data));
      var process = start(words);
      var client = HttpClient.newHttpClient();
      waitFor(client, process, port, "/");
      for (int round = 0; round < 3; round++) {
        for (var page : PAGES) {
          client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build(),
              HttpResponse.BodyHandlers.discarding());
        }
      }
      process.destroy();
      wait(process);
    } finally {
      delete(data);
    }
  }

  /** Enters the demonstration once more, with nobody looking at its pages, and packs the folder it leaves. */
  private void pack() throws Exception {
    var data = Files.createTempDirectory("opendost-packing");
    try {
      var port = freePort();
      var words = new ArrayList<>(options());
      words.addAll(List.of("-XX:AOTCache=" + home.resolve("opendost.aot"), "-jar", home.resolve("opendost.jar").toString(),
          "--server.port=" + port, "--opendost.data-dir=" + data, "--opendost.demonstration-packing=true"));
      var process = start(words);
      waitFor(HttpClient.newHttpClient(), process, port, "/actuator/health");
      process.destroy();
      wait(process);
      var tar = new ArrayList<>(List.of("tar", "-czf", home.resolve("demonstration.tar.gz").toString(), "-C", data.toString(),
          "--exclude=postmaster.opts", "postgres/cluster"));
      for (var beside : List.of("files", "search", "audit-roots.txt")) {
        if (Files.exists(data.resolve(beside))) {
          tar.add(beside);
        }
      }
      wait(new ProcessBuilder(tar).inheritIO().start());
    } finally {
      delete(data);
    }
  }

  /** The options of the start script, so that the cache fits what it starts. */
  private static List<String> options() throws IOException {
    return Files.readAllLines(Path.of("src/build/opendost.sh")).stream()
        .filter(line -> line.startsWith("OPTIONS="))
        .flatMap(line -> List.of(line.substring(9).replace("\"", "").split(" ")).stream())
        .toList();
  }

  private static void waitFor(HttpClient client, Process process, int port, String page) throws Exception {
    var end = Instant.now().plus(Duration.ofMinutes(3));
    while (process.isAlive() && Instant.now().isBefore(end)) {
      try {
        client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page)).build(),
            HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("the training run did not come up");
  }

  private Process start(List<String> words) throws IOException {
    var command = new ArrayList<String>();
    command.add(java.toString());
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void wait(Process process) throws Exception {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("did not end: " + process.info());
    }
    // 143: ended by the signal we sent
    if (process.exitValue() != 0 && process.exitValue() != 143) {
      throw new IllegalStateException("ended with " + process.exitValue());
    }
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
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
