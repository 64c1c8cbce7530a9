package org.opendost.directory.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Refuses to start with settings that nobody can mean.
@Component
class Settings {

  private static final Set<String> MODES = Set.of("demonstration", "production", "test");

  Settings(Environment environment) {
    check(environment);
  }

  static void check(Environment environment) {
    var mode = environment.getProperty("opendost.mode", "");
    if (!MODES.contains(mode)) {
      throw new IllegalStateException(
          "opendost.mode is \"%s\"; it must be demonstration or production".formatted(mode));
    }
    if (isLoopback(environment.getProperty("server.address", ""))) {
      return;
    }
    if (!mode.equals("production")) {
      throw new IllegalStateException(
          "The demonstration has accounts whose password everyone knows, so it listens on loopback"
              + " only. Take server.address away, or set opendost.mode=production.");
    }
    boolean encrypted =
        environment.containsProperty("server.ssl.bundle")
            || environment.containsProperty("server.ssl.key-store")
            || environment.containsProperty("server.ssl.certificate")
            || environment.containsProperty("server.forward-headers-strategy");
    if (!encrypted) {
      throw new IllegalStateException(
          "server.address lets other machines in, but passwords would travel in the clear. Set"
              + " server.ssl.*, or server.forward-headers-strategy behind a proxy that speaks"
              + " https.");
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
