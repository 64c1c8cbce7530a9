package org.opendost.reporting.indicators;

import java.util.List;

/// How the records of an indicator lie in time. Events have a day, `happened_on`; a stock has its
/// first and last day, `from_on` and `until_on`, the latter null while it lasts.
public enum TimeSense {
  /// Events within the period.
  EVENTS("happened_on between :from and :to", "happened_on"),
  /// Events up to the period's last day, whenever they were.
  EVENTS_TO_DATE("happened_on <= :to", "happened_on"),
  /// What stood on at least one day of the period.
  STOCK("from_on <= :to and (until_on is null or until_on >= :from)", "from_on"),
  /// What stood on the period's last day.
  STOCK_AT_END("from_on <= :to and (until_on is null or until_on >= :to)", "from_on"),
  /// What stood before the period and was carried over into it.
  STOCK_CARRIED("from_on < :from and (until_on is null or until_on >= :from)", "from_on");

  private final String condition;
  private final String day;

  TimeSense(String condition, String day) {
    this.condition = condition;
    this.day = day;
  }

  /// @param days what follows the names of the period's first and last day
  String condition(String days) {
    return condition.replace(":from", ":from" + days).replace(":to", ":to" + days);
  }

  /// The column by which records are put in order.
  String day() {
    return day;
  }

  List<String> columns() {
    return switch (this) {
      case EVENTS, EVENTS_TO_DATE -> List.of("happened_on");
      case STOCK, STOCK_AT_END, STOCK_CARRIED -> List.of("from_on", "until_on");
    };
  }

  /// The sense of time without a period.
  Words inWords() {
    return switch (this) {
      case EVENTS -> new Words("có ngày thực hiện trong kỳ", "dated within the period");
      case EVENTS_TO_DATE ->
          new Words("tính đến hết ngày cuối kỳ", "up to and including the period’s last day");
      case STOCK ->
          new Words(
              "đang thực hiện ít nhất một ngày trong kỳ", "under way on at least one day of it");
      case STOCK_AT_END ->
          new Words("đang thực hiện vào ngày cuối kỳ", "under way on the period’s last day");
      case STOCK_CARRIED ->
          new Words(
              "có từ trước ngày đầu kỳ và còn thực hiện sang kỳ",
              "begun before the period and carried over into it");
    };
  }

  Words inWords(Period period) {
    var whole = period.inWords();
    var end = period.lastDay();
    return switch (this) {
      case EVENTS ->
          new Words(
              "có ngày thực hiện trong kỳ " + whole.vi(), "dated within the period " + whole.en());
      case EVENTS_TO_DATE ->
          new Words("tính đến hết ngày " + end.vi(), "up to and including " + end.en());
      case STOCK ->
          new Words(
              "đang thực hiện ít nhất một ngày trong kỳ " + whole.vi(),
              "under way on at least one day " + whole.en());
      case STOCK_AT_END ->
          new Words("đang thực hiện vào ngày " + end.vi(), "under way on " + end.en());
      case STOCK_CARRIED ->
          new Words(
              "có từ trước kỳ " + whole.vi() + " và còn thực hiện sang kỳ đó",
              "begun before the period " + whole.en() + " and carried over into it");
    };
  }
}
