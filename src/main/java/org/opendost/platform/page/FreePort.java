package org.opendost.platform.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// Notices a port that another program holds before a database is started and anything entered into
/// it: the web server itself would notice only then. Named in `META-INF/spring.factories`.
final class FreePort implements ApplicationListener<ApplicationContextInitializedEvent>, Ordered {

  private static final int USUAL = 8080;

  @Override
  public void onApplicationEvent(ApplicationContextInitializedEvent event) {
    var context = event.getApplicationContext();
    if (context instanceof WebServerApplicationContext
        && !Boolean.getBoolean("spring.aot.processing")) {
      check(context.getEnvironment());
    }
  }

  /// After the settings, which are checked first of all, and before the database.
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }

  /// Whatever else may be wrong with the address, the web server itself will say.
  ///
  /// @throws PortInUseException when another program listens on the port of `server.port`
  static void check(Environment environment) {
    int port = environment.getProperty("server.port", Integer.class, USUAL);
    if (port <= 0) {
      return;
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      var address = environment.getProperty("server.address", "");
      socket.bind(
          address.isBlank()
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException refused) {
      PortInUseException.throwIfPortBindingException(refused, () -> port);
    }
  }
}
