package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what reports say in figures and names.
@Component
record FigureRows(JdbcClient jdbc) {

  Computed of(UUID report) {
    return new Computed(figures(report), lists(report));
  }

  /// Puts what was computed in place of what was before, whose values are kept beside the figures.
  void write(UUID report, Computed computed, List<Figure> before, Instant now) {
    jdbc.sql("delete from reports.figure where report_id = :report")
        .param("report", report)
        .update();
    jdbc.sql("delete from reports.listed where report_id = :report")
        .param("report", report)
        .update();
    if (!computed.figures().isEmpty()) {
      insert(report, computed.figures(), before);
    }
    computed.lists().stream()
        .filter(list -> !list.records().isEmpty())
        .forEach(list -> insert(report, list));
    jdbc.sql("update reports.report set computed_at = :now where id = :report")
        .param("now", ReportRows.at(now))
        .param("report", report)
        .update();
  }

  private void insert(UUID report, List<Figure> figures, List<Figure> before) {
    jdbc.sql(
            """
            insert into reports.figure
            select :report, f.place - 1, f.code, f.label_vi, f.label_en, f.unit_vi, f.unit_en,
                   f.value, f.previous
              from unnest(cast(:codes as text[]), cast(:labelsVi as text[]),
                          cast(:labelsEn as text[]), cast(:unitsVi as text[]),
                          cast(:unitsEn as text[]), cast(:values as numeric[]),
                          cast(:previous as numeric[]))
                   with ordinality
                   f(code, label_vi, label_en, unit_vi, unit_en, value, previous, place)
            """)
        .param("report", report)
        .param("codes", figures.stream().map(Figure::code).toArray(String[]::new))
        .param("labelsVi", figures.stream().map(one -> one.label().vi()).toArray(String[]::new))
        .param("labelsEn", figures.stream().map(one -> one.label().en()).toArray(String[]::new))
        .param("unitsVi", figures.stream().map(one -> one.unit().vi()).toArray(String[]::new))
        .param("unitsEn", figures.stream().map(one -> one.unit().en()).toArray(String[]::new))
        .param(
            "values",
            figures.stream().map(one -> one.value().toPlainString()).toArray(String[]::new))
        .param(
            "previous",
            figures.stream().map(one -> plain(before, one.code())).toArray(String[]::new))
        .update();
  }

  private static @Nullable String plain(List<Figure> before, String code) {
    return before.stream()
        .filter(figure -> figure.code().equals(code))
        .map(Figure::value)
        .map(BigDecimal::toPlainString)
        .findFirst()
        .orElse(null);
  }

  private void insert(UUID report, Listed list) {
    var records = list.records();
    jdbc.sql(
            """
            insert into reports.listed
            select :report, :code, r.place - 1, r.id, r.label, r.href, r.day, r.named
              from unnest(cast(:ids as uuid[]), cast(:labels as text[]), cast(:hrefs as text[]),
                          cast(:days as date[]), cast(:named as boolean[]))
                   with ordinality r(id, label, href, day, named, place)
            """)
        .param("report", report)
        .param("code", list.code())
        .param("ids", records.stream().map(Found::id).toArray(UUID[]::new))
        .param("labels", records.stream().map(Found::label).toArray(String[]::new))
        .param("hrefs", records.stream().map(Found::href).toArray(String[]::new))
        .param(
            "days",
            records.stream().map(one -> Objects.toString(one.date(), null)).toArray(String[]::new))
        .param("named", records.stream().map(Found::named).toArray(Boolean[]::new))
        .update();
  }

  private List<Figure> figures(UUID report) {
    return jdbc.sql("select * from reports.figure where report_id = :report order by position")
        .param("report", report)
        .query(
            (row, n) ->
                new Figure(
                    row.getString("code"),
                    new Words(row.getString("label_vi"), row.getString("label_en")),
                    new Words(row.getString("unit_vi"), row.getString("unit_en")),
                    row.getBigDecimal("value"),
                    row.getBigDecimal("previous")))
        .list();
  }

  private List<Listed> lists(UUID report) {
    var lists = new LinkedHashMap<String, List<Found>>();
    jdbc.sql("select * from reports.listed where report_id = :report order by code, position")
        .param("report", report)
        .query(
            row -> {
              lists
                  .computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                  .add(found(row));
            });
    return lists.entrySet().stream()
        .map(list -> new Listed(list.getKey(), list.getValue()))
        .toList();
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getObject("record_id", UUID.class),
        row.getString("label"),
        row.getString("href"),
        row.getObject("day", LocalDate.class),
        row.getBoolean("named"),
        null);
  }
}
