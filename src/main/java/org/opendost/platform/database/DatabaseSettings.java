package org.opendost.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the local database and the files lie.
///
/// @param dataDir the folder of everything this installation keeps, `./data` unless told otherwise
/// @param joinRunning whether a server that runs already for the folder may be used: for commands
///   beside a running instance
/// @param binariesDir where the database's programs are unpacked; inside `dataDir` unless told
///   otherwise
/// @param beginWith an archive (`.tar.gz`) of another installation's folder, stopped in order, with
///   which a new folder begins; empty tables unless told otherwise
@ConfigurationProperties("opendost")
public record DatabaseSettings(
    @DefaultValue("data") Path dataDir,
    boolean joinRunning,
    @Nullable Path binariesDir,
    @Nullable Path beginWith) {

  /// The folder, absolute, so that a change of working directory changes nothing.
  public Path folder() {
    return dataDir.toAbsolutePath().normalize();
  }

  Path binaries() {
    return binariesDir == null
        ? folder().resolve("postgres/bin")
        : binariesDir.toAbsolutePath().normalize();
  }
}
