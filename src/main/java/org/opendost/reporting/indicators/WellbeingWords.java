package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of working arrangements have.
final class WellbeingWords {

  private WellbeingWords() {}

  static void put(Map<String, Words> names) {
    names.put("at_home", new Words("Làm việc tại nhà", "At home"));
    names.put("present", new Words("Có mặt tại cơ quan", "At the office"));
    names.put("declarations", new Words("Khai báo y tế", "Health declarations"));
    names.put("symptoms", new Words("Có triệu chứng", "With symptoms"));
    names.put("visits", new Words("Lượt vào cơ quan", "Visits"));
    names.put("room", new Words("Phòng", "Room"));
  }
}
