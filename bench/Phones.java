import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Fifty telephones send a day's work at once, each 200 entries and 20 photographs of 2 MB: first without a
 * disturbance, then, in a fresh folder, while the server with its database is killed twice. Nothing may be lost or
 * doubled, and the second run may take half as long again. Needs {@code target/opendost} ({@code mvn -Pdist package}).
 * Arguments: telephones (50).
 */
class Phones {

  private static final int ENTRIES = 200;
  private static final int PHOTOS = 20;
  private static final int LOTS = 4;
  private static final int PHOTO_BYTES = 2_000_000;
  private static final int BATCH = 25;
  private static final String DAY = "12/05/2020";
  private static final String PASSWORD = "khcn-2020";
  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final int phones;
  private final Path work;
  private final int port;
  private final byte[] noise = new byte[PHOTO_BYTES];
  private Process server;

  private Phones(int phones, Path work) throws IOException {
    this.phones = phones;
    this.work = work;
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = probe.getLocalPort();
    }
    new Random(7).nextBytes(noise);
    System.arraycopy(HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000"), 0, noise, 0, 20);
  }

  public static void main(String[] args) throws Exception {
    var phones = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    var work = Files.createTempDirectory("opendost-bench-phones");
    var bench = new Phones(phones, work);
    try {
      var calm = bench.run("calm", 0);
      var cut = bench.run("cut", 2);
      System.out.printf("RATIO killed twice / undisturbed %.2f (limit 1.5) %s%n", (double) cut / calm, cut <= 1.5 * calm ? "met" : "MISSED");
    } finally {
      if (bench.server != null) {
        bench.kill();
      }
      delete(work);
    }
  }

  /** What one telephone has to send. */
  private record Entry(UUID id, String json) {}

  private record Phone(HttpClient client, String place, UUID visit, List<Entry> entries, List<byte[]> photos, List<String> hashes) {}

  private long run(String name, int kills) throws Exception {
    var data = work.resolve(name);
    start(data);
    var made = made();
    var acknowledged = new AtomicInteger();
    var all = phones * (ENTRIES + PHOTOS);
    var begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending = new ArrayList<java.util.concurrent.Future<?>>();
      for (var phone : made) {
        sending.add(threads.submit(() -> send(phone, acknowledged)));
      }
      for (int kill = 1; kill <= kills; kill++) {
        while (acknowledged.get() < all * kill / (kills + 1)) {
          Thread.sleep(10);
        }
        kill();
        start(data);
      }
      for (var each : sending) {
        each.get();
      }
    }
    var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    check(made);
    stop();
    var audit = new ProcessBuilder(command(data, "verify-audit")).redirectErrorStream(true).redirectOutput(work.resolve("audit.log").toFile()).start().waitFor();
    System.out.printf("%-5s %d telephones, %d entries, %d photographs: %d ms; nothing lost, nothing doubled; the chain of the audit is %s%n",
        name, phones, phones * ENTRIES, phones * PHOTOS, millis, audit == 0 ? "whole" : "BROKEN");
    delete(data);
    return millis;
  }

  // ---- the telephones

  private List<Phone> made() throws Exception {
    var leader = signedIn("chicuctruong");
    post(leader, "/office/missions/new", Map.of("kind", "QUALITY", "title", "Kiểm tra một ngày", "ground", "Kế hoạch", "from", DAY, "until", DAY));
    var mission = find(get(leader, "/office/missions?q=" + encoded("Kiểm tra một ngày")), "/office/missions/([0-9a-f-]{36})");
    var home = "/office/missions/" + mission;
    var person = find(get(leader, home + "/team"), "<option value=\"([0-9a-f-]{36})\"[^>]*>Tô Ngân Hạnh");
    post(leader, home + "/team", Map.of("person", person, "role", "HEAD", "controller", "true", "certificate", "KSVCL 12"));
    for (int i = 0; i < phones; i++) {
      post(leader, home + "/establishments", Map.of("organisation", "Bệnh viện Đa khoa tỉnh Cao Bằng", "place", "Quầy số " + i + "."));
    }
    post(leader, home + "/decision", Map.of("number", "77/QĐ", "signedOn", DAY, "signer", "Nông Thạch Sơn", "subject", "Nhãn", "basis", "Luật Chất lượng sản phẩm, hàng hóa", "from", DAY, "until", DAY));
    var made = new ArrayList<Phone>();
    for (int i = 0; i < phones; i++) {
      made.add(phone(mission, i));
    }
    return made;
  }

  private Phone phone(String mission, int number) throws Exception {
    var client = signedIn("chuyenvien.cl");
    var day = get(client, "/office/site/day");
    var down = find(day, "\"now\":\"([^\"]+)\"");
    var officer = find(day, "\"officer\":\"([^\"]+)\"");
    var lead = Long.parseLong(find(day, "\"leadMillis\":(-?\\d+)"));
    var place = find(day, "\"id\":\"([0-9a-f-]{36})\",\"name\":\"[^\"]*\",\"place\":\"" + Pattern.quote("Quầy số " + number + ".") + "\"");
    var entries = new ArrayList<Entry>();
    var photos = new ArrayList<byte[]>();
    var hashes = new ArrayList<String>();
    var visit = uuid7();
    var write = new Object() {
      void down(UUID id, String kind, String body) {
        entries.add(new Entry(id, """
            {"id":"%s","visit":"%s","kind":"%s","officer":"%s","phoneAt":"%s","offsetMillis":%d,"takenDownAt":"%s","seen":"","body":"%s","sha256":"%s"}"""
            .formatted(id, visit, kind, officer, Instant.now(), lead, down, body.replace("\\", "\\\\").replace("\"", "\\\""), sha256(body.getBytes(StandardCharsets.UTF_8)))));
      }
    };
    write.down(visit, "VISIT", "{\"establishment\":\"%s\",\"mission\":\"%s\",\"present\":\"Bà Hạ Sen\"}".formatted(place, mission));
    for (int i = 0; i < LOTS; i++) {
      write.down(uuid7(), "LOT", """
          {"batch":"%d","brand":"","findings":[],"group":"FOOD","product":"Nước mắm %d","quantity":"100","responsible":"Cơ sở Suối Mơ","sealed":"","sold":"20","unit":"chai","value":""}"""
          .formatted(i, i));
    }
    for (int i = 0; i < PHOTOS; i++) {
      var photo = noise.clone();
      photo[1000] = (byte) number;
      photo[1001] = (byte) i;
      photos.add(photo);
      hashes.add(sha256(photo));
      write.down(uuid7(), "PHOTO", "{\"caption\":\"Ảnh %d\",\"name\":\"%d.jpg\",\"sha256\":\"%s\",\"size\":%d}".formatted(i, i, hashes.get(i), PHOTO_BYTES));
    }
    while (entries.size() < ENTRIES) {
      write.down(uuid7(), "READING", "{\"instrument\":\"Cân số 3\",\"lot\":\"\",\"unit\":\"g\",\"value\":\"%d\",\"what\":\"Khối lượng\"}".formatted(entries.size()));
    }
    return new Phone(client, place, visit, entries, photos, hashes);
  }

  /** As the telephone's own sender does it, only that it tries again after a second. */
  private Void send(Phone phone, AtomicInteger acknowledged) throws Exception {
    for (int from = 0; from < ENTRIES; from += BATCH) {
      var batch = phone.entries().subList(from, Math.min(from + BATCH, ENTRIES));
      var answer = untilDone(phone, HttpRequest.newBuilder(address("/office/site/entries")).header("Content-Type", "application/json").POST(body(batch)));
      expect(answer, "kept|known", batch.size());
      acknowledged.addAndGet(batch.size());
    }
    for (int i = 0; i < PHOTOS; i++) {
      var hash = phone.hashes().get(i);
      if (untilDone(phone, HttpRequest.newBuilder(address("/office/site/contents?sha256=" + hash)).GET()).equals("false")) {
        untilDone(phone, HttpRequest.newBuilder(address("/office/site/contents/" + hash)).header("Content-Type", "image/jpeg").PUT(HttpRequest.BodyPublishers.ofByteArray(phone.photos().get(i))));
      }
      acknowledged.incrementAndGet();
    }
    return null;
  }

  private String untilDone(Phone phone, HttpRequest.Builder request) throws Exception {
    var end = Instant.now().plus(Duration.ofMinutes(10));
    var wanted = request.header("Sec-Fetch-Site", "same-origin").timeout(Duration.ofSeconds(60)).build();
    while (true) {
      try {
        var answer = phone.client().send(wanted, BodyHandlers.ofString());
        if (answer.statusCode() == 200 || answer.statusCode() == 204) {
          return answer.body();
        }
        if (answer.statusCode() / 100 == 3 || answer.statusCode() == 401) {
          signIn(phone.client(), "chuyenvien.cl");
        } else if (answer.statusCode() < 500) {
          throw new IllegalStateException(wanted.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
      } catch (IOException cut) {
        if (Instant.now().isAfter(end)) {
          throw cut;
        }
      }
      Thread.sleep(1000);
    }
  }

  /** Sent once more, all is known; the office holds each lot once and every picture. */
  private void check(List<Phone> made) throws Exception {
    for (var phone : made) {
      for (int from = 0; from < ENTRIES; from += BATCH) {
        var batch = phone.entries().subList(from, Math.min(from + BATCH, ENTRIES));
        expect(untilDone(phone, HttpRequest.newBuilder(address("/office/site/entries")).header("Content-Type", "application/json").POST(body(batch))), "known", batch.size());
      }
      for (var hash : phone.hashes()) {
        if (!untilDone(phone, HttpRequest.newBuilder(address("/office/site/contents?sha256=" + hash)).GET()).equals("true")) {
          throw new IllegalStateException("a picture is lost: " + hash);
        }
      }
    }
    var day = get(made.getFirst().client(), "/office/site/day");
    var lots = Pattern.compile("\"product\":\"Nước mắm ").matcher(day).results().count();
    var visits = Pattern.compile("\"begunAt\"").matcher(day).results().count();
    if (lots != (long) phones * LOTS || visits < phones) {
      throw new IllegalStateException(lots + " lots, " + visits + " visits");
    }
  }

  private static void expect(String answer, String outcome, int times) {
    var found = Pattern.compile("\"outcome\":\"(" + outcome + ")\"").matcher(answer).results().count();
    if (found != times) {
      throw new IllegalStateException("not all were kept: " + answer);
    }
  }

  private static HttpRequest.BodyPublisher body(List<Entry> batch) {
    return HttpRequest.BodyPublishers.ofString("{\"phoneNow\":\"%s\",\"entries\":[%s]}".formatted(Instant.now(), String.join(",", batch.stream().map(Entry::json).toList())));
  }

  // ---- the office

  private HttpClient signedIn(String user) throws Exception {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build();
    signIn(client, user);
    return client;
  }

  private void signIn(HttpClient client, String user) throws Exception {
    post(client, "/sign-in", Map.of("username", user, "password", PASSWORD));
  }

  private String get(HttpClient client, String path) throws Exception {
    var answer = client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Fills a form in: what it hides, and what is typed. */
  private void post(HttpClient client, String path, Map<String, String> typed) throws Exception {
    var fields = new HashMap<String, String>();
    HIDDEN.matcher(get(client, path)).results().forEach(hidden -> fields.put(hidden.group(1), hidden.group(2)));
    fields.putAll(typed);
    var words = fields.entrySet().stream().map(each -> each.getKey() + "=" + encoded(each.getValue())).toList();
    var answer = client.send(
        HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", words))).build(),
        BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String find(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return found.group(1);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  // ---- the server

  private List<String> command(Path data, String... more) {
    var home = Path.of("target/opendost").toAbsolutePath();
    var words = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx288m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=" + home.resolve("opendost.aot"),
        "-jar", home.resolve("opendost.jar").toString()));
    words.addAll(List.of(more));
    words.addAll(List.of("--opendost.data-dir=" + data, "--opendost.binaries-dir=" + work.resolve("binaries")));
    return words;
  }

  private void start(Path data) throws Exception {
    var log = work.resolve("server.log").toFile();
    server = new ProcessBuilder(command(data, "--server.port=" + port, "--server.address=127.0.0.1"))
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    var request = HttpRequest.newBuilder(address("/")).build();
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    try (var client = HttpClient.newHttpClient()) {
      while (true) {
        if (!server.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("did not come up: " + Files.readString(log.toPath()));
        }
        try {
          if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          Thread.sleep(20);
        }
      }
    }
  }

  /** The server and its database at once, nothing being told. */
  private void kill() throws Exception {
    var all = new ArrayList<>(server.descendants().toList());
    all.add(server.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    for (var each : all) {
      each.onExit().get();
    }
  }

  private void stop() throws InterruptedException {
    server.destroy();
    server.waitFor(2, TimeUnit.MINUTES);
  }

  private static UUID uuid7() {
    var random = UUID.randomUUID();
    var high = System.currentTimeMillis() << 16 | 0x7000L | random.getMostSignificantBits() & 0xfffL;
    return new UUID(high, random.getLeastSignificantBits());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
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
