import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * How long from the command to the first page, beside the smallest Spring Boot web application on the
 * same machine in the same run, in turn. Needs {@code target/opendost} ({@code mvn -Pdist package}) and
 * {@code bench/bare/target/bare.jar}. Arguments: rounds (5).
 */
class Start {

  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> OPTIONS =
      List.of("-Xmx288m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path work;

  private Start(Path work) {
    this.work = work;
  }

  public static void main(String[] args) throws Exception {
    var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    var work = Files.createTempDirectory("opendost-bench-start");
    try {
      new Start(work).run(rounds);
    } finally {
      delete(work);
    }
  }

  private void run(int rounds) throws Exception {
    var bare = work.resolve("bare");
    plain(List.of(JAVA, "-Djarmode=tools", "-jar", "bench/bare/target/bare.jar", "extract", "--destination", bare.toString()));
    var bareAot = work.resolve("bare.aot");
    millis(bare(bare, "-XX:AOTCacheOutput=" + bareAot), null);
    var home = Path.of("target/opendost").toAbsolutePath();
    var data = work.resolve("data");
    var first = millis(ours(home.resolve("opendost.jar"), data, "-XX:AOTCache=" + home.resolve("opendost.aot")), null);

    var found = new TreeMap<String, List<Long>>();
    for (int round = 0; round < rounds; round++) {
      note(found, "1 bare, java -jar", millis(List.of(JAVA, OPTIONS.get(0), OPTIONS.get(1), "-jar", "bench/bare/target/bare.jar"), null));
      note(found, "2 bare, extracted + AOT", millis(bare(bare, "-XX:AOTCache=" + bareAot), null));
      note(found, "3 OpenDOST, java -jar", millis(ours(Path.of("target/opendost.jar"), data), found));
      note(found, "4 OpenDOST, distribution (AOT)", millis(ours(home.resolve("opendost.jar"), data, "-XX:AOTCache=" + home.resolve("opendost.aot")), found));
      var fresh = work.resolve("fresh" + round);
      note(found, "5 OpenDOST, fresh folder (AOT)", millis(ours(home.resolve("opendost.jar"), fresh, "-XX:AOTCache=" + home.resolve("opendost.aot")), null));
      delete(fresh);
    }
    found.forEach((name, times) -> System.out.printf("%-34s median %6d   all %s%n", name, median(times), times));
    var plain = (double) median(found.get("1 bare, java -jar"));
    var aot = (double) median(found.get("2 bare, extracted + AOT"));
    ratio("OpenDOST with AOT / bare with AOT", median(found.get("4 OpenDOST, distribution (AOT)")) / aot, 1.5);
    ratio("OpenDOST with AOT / bare java -jar", median(found.get("4 OpenDOST, distribution (AOT)")) / plain, 1.5);
    ratio("OpenDOST java -jar / bare with AOT", median(found.get("3 OpenDOST, java -jar")) / aot, 3);
    ratio("OpenDOST java -jar / bare java -jar", median(found.get("3 OpenDOST, java -jar")) / plain, 3);
    ratio("fresh folder with AOT / bare with AOT", median(found.get("5 OpenDOST, fresh folder (AOT)")) / aot, 6);
    ratio("fresh folder with AOT / bare java -jar", median(found.get("5 OpenDOST, fresh folder (AOT)")) / plain, 6);
    System.out.println("very first start (unpacks PostgreSQL, too): " + first + " ms");
  }

  private static void ratio(String what, double ratio, double limit) {
    System.out.printf("RATIO %-40s %.2f (limit %.1f) %s%n", what, ratio, limit, ratio <= limit ? "met" : "MISSED");
  }

  private static void note(Map<String, List<Long>> found, String name, long time) {
    found.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
  }

  private List<String> bare(Path bare, String cache) {
    return List.of(JAVA, OPTIONS.get(0), OPTIONS.get(1), cache, "-jar", bare.resolve("bare.jar").toString());
  }

  private static List<String> ours(Path jar, Path data, String... more) {
    var words = new ArrayList<String>();
    words.add(JAVA);
    words.addAll(OPTIONS);
    words.addAll(List.of(more));
    words.addAll(List.of("-jar", jar.toString(), "--opendost.data-dir=" + data,
        "--opendost.binaries-dir=" + data.resolveSibling("binaries")));
    return words;
  }

  /** From the command to the first answer of the first page; then the process is ended in order. */
  private long millis(List<String> command, Map<String, List<Long>> memory) throws Exception {
    var port = freePort();
    var words = new ArrayList<>(command);
    words.add("--server.port=" + port);
    words.add("--server.address=127.0.0.1");
    var log = work.resolve("last.log").toFile();
    var begin = System.nanoTime();
    var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log).start();
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
    while (true) {
      if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(3)) {
        throw new IllegalStateException("did not come up: " + Files.readString(log.toPath()));
      }
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          break;
        }
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    var time = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    if (memory != null) {
      note(memory, "6 resident memory after start, MB", resident(process.pid()));
    }
    process.destroy();
    process.waitFor(2, TimeUnit.MINUTES);
    return time;
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst().orElse(-1);
  }

  private static void plain(List<String> words) throws Exception {
    new ProcessBuilder(words).inheritIO().start().waitFor();
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
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
