package org.opendost.demonstration.caobang;

import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/// Begins a demonstration with the one that lies beside the program, where the distribution brought
/// one along: it was entered through the facades when the distribution was made, and whoever tries
/// the program out waits three seconds instead of ten. Named in `META-INF/spring.factories`.
final class PackedDemonstration
    implements ApplicationListener<ApplicationContextInitializedEvent>, Ordered {

  private static final String BEGIN_WITH = "opendost.begin-with";

  @Override
  public void onApplicationEvent(ApplicationContextInitializedEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    if (!environment.getProperty("opendost.mode", "").equals("demonstration")
        || environment.getProperty(Demonstration.PACKING, Boolean.class, false)) {
      return;
    }
    var archive =
        new ApplicationHome(PackedDemonstration.class)
            .getDir()
            .toPath()
            .resolve("demonstration.tar.gz");
    if (Files.exists(archive)) {
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "packed-demonstration", Map.of(BEGIN_WITH, archive.toString())));
    }
  }

  /// Before the local database is started.
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 2;
  }
}
