package org.opendost.platform.database;

import java.nio.file.Path;

/// Starts the local server of a folder and commits rows one by one, saying each, until it is
/// killed.
final class RestlessWriter {

  public static void main(String[] args) throws Exception {
    var settings = new DatabaseSettings(Path.of(args[0]), false, Path.of(args[1]), null);
    var server = LocalPostgres.start(settings);
    try (var connection = LocalPostgresTest.connect(server);
        var statement = connection.createStatement()) {
      statement.execute("create table restless (n int primary key)");
      for (int n = 1; n <= 1_000_000; n++) {
        statement.execute("insert into restless values (" + n + ")");
        System.out.println("row " + n);
      }
    }
  }

  private RestlessWriter() {}
}
