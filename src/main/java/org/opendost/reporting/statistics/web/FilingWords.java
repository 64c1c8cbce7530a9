package org.opendost.reporting.statistics.web;

import java.util.Locale;
import org.opendost.reporting.statistics.Filings;

/// What stands around the figures of a filing, the same in the spreadsheet and on paper: who
/// reports to whom, by which circular, of which year, who signs.
///
/// @param department who reports
record FilingWords(Filings.Opened in, String department) {

  static final String DRAWN_UP = "Người lập biểu";
  static final String HEAD = "Thủ trưởng đơn vị";
  static final String BY_HAND = "(Ký, ghi rõ họ tên)";
  static final String WITH_SEAL = "(Ký, đóng dấu, ghi rõ họ tên)";

  private static final String RECEIVER = "Cục Thông tin khoa học và công nghệ quốc gia";

  String number() {
    return "Biểu số: " + in.form().code();
  }

  String circular() {
    return "Ban hành theo Thông tư số " + in.filing().regime().circular().substring(3);
  }

  String due() {
    return "Ngày nhận báo cáo: 15/02/" + (in.filing().year() + 1);
  }

  String from() {
    return "Đơn vị báo cáo: " + department;
  }

  String to() {
    return "Đơn vị nhận báo cáo: " + RECEIVER;
  }

  String title() {
    return in.form().title().toUpperCase(Locale.of("vi"));
  }

  String year() {
    var filing = in.filing();
    return "Năm %d (từ ngày 01/01/%d đến ngày 31/12/%d)%s"
        .formatted(
            filing.year(),
            filing.year(),
            filing.year(),
            filing.issue() > 1 ? ", lập lần " + filing.issue() : "");
  }

  /// That the figures may still change; empty when they may not.
  String unlocked() {
    return in.filing().isOpen() ? "Số liệu chưa khóa" : "";
  }

  String unit() {
    return "Đơn vị tính: " + in.form().unit();
  }

  /// Why figures that do not agree stand; empty when all agree.
  String explanation() {
    var why = in.filing().explanation();
    return why.isBlank() ? "" : "Giải trình: " + why;
  }

  String placeAndDay() {
    return "……, ngày … tháng … năm " + (in.filing().year() + 1);
  }

  /// Who answers for the figures; empty while nobody does.
  String signer() {
    var lock = in.filing().lock();
    return lock == null ? "" : lock.by();
  }

  /// The name of a file of the filing, without its ending.
  static String fileName(Filings.Opened in) {
    var form = in.form();
    return "bieu-%s-%s-%d%s"
        .formatted(
            form.number(),
            form.code().substring(form.number().length() + 1).replace('/', '-'),
            in.filing().year(),
            in.filing().issue() > 1 ? "-lan-" + in.filing().issue() : "");
  }
}
