package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of publications have.
final class PublicationWords {

  private PublicationWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("printed_kind", new Words("Loại ấn phẩm", "Kind of printed matter"));
    names.put("series", new Words("Bản tin, chuyên mục", "Bulletin or series"));
    names.put("copies", new Words("Số bản", "Copies"));
    names.put("recipient", new Words("Nơi nhận", "Recipient"));
    names.put("medium", new Words("Loại hình", "Medium"));
    names.put("station", new Words("Đài", "Station"));
    names.put("minutes", new Words("Thời lượng (phút)", "Length (minutes)"));
    values.put("printed_kind=ISSUE", new Words("Số bản tin", "Issue of a bulletin"));
    values.put("printed_kind=CALENDAR", new Words("Lịch", "Calendar"));
    values.put("printed_kind=HANDBOOK", new Words("Sổ tay", "Handbook"));
    values.put("printed_kind=LEAFLET", new Words("Tờ rơi, tờ gấp", "Leaflet"));
    values.put("medium=TELEVISION", new Words("Truyền hình", "Television"));
    values.put("medium=RADIO", new Words("Phát thanh", "Radio"));
  }
}
