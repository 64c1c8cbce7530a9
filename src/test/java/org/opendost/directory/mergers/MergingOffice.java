package org.opendost.directory.mergers;

import org.opendost.OpenDost;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole application, which carries a merger of two thousand assets out and says so when all
/// has gone over and nothing is committed yet; then it is killed.
final class MergingOffice {

  static final int ASSETS = 2000;
  static final int OFFICERS = 20;

  private MergingOffice() {}

  public static void main(String[] args) {
    var application = SpringApplication.run(OpenDost.class, args);
    var example = application.getBean(MergerExample.class);
    var unit = example.unit();
    for (int i = 0; i < OFFICERS; i++) {
      example.officer(unit);
    }
    example.assets(application.getBean(JdbcClient.class), unit, ASSETS);
    var merger = example.signed(example.drafted(unit));
    System.out.println("merging " + merger.id());
    HeldPause.unit = unit;
    example.carriedOut(merger);
  }
}
