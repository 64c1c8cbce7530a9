import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An article's page under 32 connections beside nginx serving the same bytes from disk, in turn. Needs
 * {@code target/opendost}, {@code wrk} and {@code nginx}. Arguments: rounds (3), seconds each (8).
 */
class Article {

  private static final Path WORK = temporary();

  public static void main(String[] args) throws Exception {
    var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    var seconds = args.length > 1 ? Integer.parseInt(args[1]) : 8;
    var port = freePort();
    var home = Path.of("target/opendost").toAbsolutePath();
    var office = new ProcessBuilder("sh", home.resolve("bin/opendost").toString(), "--server.port=" + port,
            "--opendost.data-dir=" + WORK.resolve("data"))
        .redirectErrorStream(true).redirectOutput(WORK.resolve("office.log").toFile());
    office.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var server = office.start();
    Process nginx = null;
    try {
      var client = HttpClient.newHttpClient();
      waitFor(client, server, port);
      var path = firstArticle(client, port);
      var page = get(client, "http://127.0.0.1:" + port + path);
      var bytes = page.body();
      var nginxPort = freePort();
      nginx = nginx(nginxPort, bytes);
      System.out.printf("%s, %d bytes, 32 connections, %d s a turn%n", path, bytes.length, seconds);
      wrk("http://127.0.0.1:" + port + path, 5);
      var ours = new ArrayList<Double>();
      var theirs = new ArrayList<Double>();
      var tails = new ArrayList<Double>();
      for (int round = 0; round < rounds; round++) {
        var limit = wrk("http://127.0.0.1:" + nginxPort + "/article.html", seconds);
        var found = wrk("http://127.0.0.1:" + port + path, seconds);
        theirs.add(limit.perSecond());
        ours.add(found.perSecond());
        tails.add(found.p99());
        System.out.printf("nginx %.0f/s p99 %.1f ms   OpenDOST %.0f/s p99 %.1f ms   errors %d%n",
            limit.perSecond(), limit.p99(), found.perSecond(), found.p99(), found.errors());
      }
      var ratio = median(ours) / median(theirs);
      System.out.printf("RATIO article page / nginx, same bytes %.2f (limit 0.5) %s%n", ratio, ratio >= 0.5 ? "met" : "MISSED");
      System.out.printf("p99 %.1f ms (orientation 25 ms)%n", median(tails));
      System.out.printf("resident memory afterwards %d MB (limit 512)%n", resident(server.pid()));
    } finally {
      if (nginx != null) {
        nginx.destroy();
        nginx.waitFor(10, TimeUnit.SECONDS);
      }
      server.destroy();
      server.waitFor(1, TimeUnit.MINUTES);
    }
  }

  record Run(double perSecond, double p99, long errors) {}

  private static Run wrk(String address, int seconds) throws Exception {
    var process = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + seconds + "s", "--latency", address)
        .redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    var errors = Pattern.compile("Non-2xx or 3xx responses: (\\d+)").matcher(text);
    return new Run(number(text, "Requests/sec:\\s+([0-9.]+)", ""), number(text, "99%\\s+([0-9.]+)(us|ms|s)", "ms"),
        errors.find() ? Long.parseLong(errors.group(1)) : 0);
  }

  private static double number(String text, String pattern, String unit) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("cannot read: " + text);
    }
    var value = Double.parseDouble(found.group(1));
    if (unit.isEmpty()) {
      return value;
    }
    return switch (found.group(2)) {
      case "us" -> value / 1000;
      case "s" -> value * 1000;
      default -> value;
    };
  }

  private static Process nginx(int port, byte[] bytes) throws Exception {
    var root = Files.createDirectories(WORK.resolve("www"));
    Files.write(root.resolve("article.html"), bytes);
    var conf = WORK.resolve("nginx.conf");
    Files.writeString(conf, """
        worker_processes auto;
        daemon off;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events { worker_connections 256; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 100000000;
          types { text/html html; }
          client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3; uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
          server { listen 127.0.0.1:%2$d; root %1$s/www; }
        }
        """.formatted(WORK, port));
    // The workers of a root's nginx must be able to read the folder.
    WORK.toFile().setExecutable(true, false);
    root.toFile().setExecutable(true, false);
    root.toFile().setReadable(true, false);
    root.resolve("article.html").toFile().setReadable(true, false);
    var process = new ProcessBuilder("nginx", "-c", conf.toString(), "-p", WORK.toString())
        .redirectErrorStream(true).redirectOutput(WORK.resolve("nginx.log").toFile()).start();
    waitFor(HttpClient.newHttpClient(), process, port);
    return process;
  }

  private static String firstArticle(HttpClient client, int port) throws Exception {
    var home = new String(get(client, "http://127.0.0.1:" + port + "/").body(), "UTF-8");
    var link = Pattern.compile("href=\"(/tin-tuc/[^\"#?]+/[^\"#?]+)\"").matcher(home);
    if (!link.find()) {
      throw new IllegalStateException("no article on the home page");
    }
    return link.group(1);
  }

  private static HttpResponse<byte[]> get(HttpClient client, String address) throws Exception {
    return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void waitFor(HttpClient client, Process process, int port) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (!process.isAlive()) {
        throw new IllegalStateException("ended: " + process.info() + ", see " + WORK);
      }
      try {
        get(client, "http://127.0.0.1:" + port + "/");
        return;
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("did not come up");
  }

  private static long resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst().orElse(-1);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("opendost-bench-article");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
