package org.opendost.directory.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// Refuses to start with settings that nobody can mean, before anything is opened or written; all
/// that is wrong is said at once. Named in `META-INF/spring.factories`, before the database.
final class Settings implements ApplicationListener<ApplicationContextInitializedEvent>, Ordered {

  private static final Set<String> MODES = Set.of("demonstration", "production", "test");
  private static final Set<String> EASY =
      Set.of(
          "", "postgres", "password", "opendost", "admin", "root", "123456", "matkhau", "secret");
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  @Override
  public void onApplicationEvent(ApplicationContextInitializedEvent event) {
    check(event.getApplicationContext().getEnvironment());
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  static void check(Environment environment) {
    var mode = environment.getProperty("opendost.mode", "");
    var wrong = new ArrayList<String>();
    boolean loopback = isLoopback(environment.getProperty("server.address", ""));
    if (!MODES.contains(mode)) {
      wrong.add("opendost.mode is \"%s\"; it must be demonstration or production.".formatted(mode));
    } else if (mode.equals("production")) {
      checkProduction(environment, loopback, wrong);
    } else if (!loopback) {
      wrong.add(
          "The demonstration has accounts whose password everyone knows, so it listens on loopback"
              + " only. Take server.address away, or set opendost.mode=production.");
    }
    if (!wrong.isEmpty()) {
      throw new WeakSettings(wrong);
    }
  }

  private static void checkProduction(
      Environment environment, boolean loopback, List<String> wrong) {
    boolean proxied = environment.containsProperty("server.forward-headers-strategy");
    boolean encrypted =
        environment.containsProperty("server.ssl.bundle")
            || environment.containsProperty("server.ssl.key-store")
            || environment.containsProperty("server.ssl.certificate");
    if (!loopback && !encrypted && !proxied) {
      wrong.add(
          "server.address lets other machines in, but passwords would travel in the clear. Set"
              + " server.ssl.*, or server.forward-headers-strategy=native behind a proxy that"
              + " speaks https.");
    }
    checkAddress(environment.getProperty("opendost.public-url", ""), !loopback || proxied, wrong);
    checkDatabase(environment, wrong);
    if (wrong.isEmpty()) {
      checkFolder(Path.of(environment.getProperty("opendost.data-dir", "data")), wrong);
    }
  }

  /// Links in letters, QR codes on licences: they must not hang on what a stranger's request calls
  /// this host.
  private static void checkAddress(String url, boolean seenFromOutside, List<String> wrong) {
    if (url.isBlank()) {
      if (seenFromOutside) {
        wrong.add(
            "opendost.public-url is missing: the address people type, e.g. https://khcn.example.vn,"
                + " which stands in one-time links and in the QR codes of licences.");
      }
    } else if (!isHttps(url) && seenFromOutside) {
      wrong.add("opendost.public-url is \"%s\"; it must begin with https://.".formatted(url));
    }
  }

  private static void checkDatabase(Environment environment, List<String> wrong) {
    if (environment.getProperty("spring.datasource.url", "").isBlank()) {
      return;
    }
    var password = environment.getProperty("spring.datasource.password", "");
    var username = environment.getProperty("spring.datasource.username", "");
    if (EASY.contains(password.toLowerCase(Locale.ROOT)) || password.equals(username)) {
      wrong.add(
          "spring.datasource.password is empty or one that everyone tries first. Give the database"
              + " account a password of its own.");
    }
  }

  /// Makes the folder where there is none yet, so that it is never open, not even for a moment.
  private static void checkFolder(Path folder, List<String> wrong) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try {
      if (Files.notExists(folder)) {
        Files.createDirectories(
            folder.toAbsolutePath(),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      var open = EnumSet.copyOf(OTHERS);
      open.retainAll(Files.getPosixFilePermissions(folder));
      if (!open.isEmpty()) {
        wrong.add(
            "opendost.data-dir %s can be entered by every account of this machine. Run: chmod 700 %s"
                .formatted(folder.toAbsolutePath(), folder.toAbsolutePath()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isHttps(String url) {
    try {
      var uri = URI.create(url.strip());
      return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  /// An empty address means all of them.
  private static boolean isLoopback(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
