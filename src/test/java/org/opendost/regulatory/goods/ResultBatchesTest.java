package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.input.Fault;
import org.opendost.platform.sheets.SentTable;
import org.opendost.regulatory.goods.CheckExample.Sampled;

/// Results of many lots in one table: all or nothing.
@OfficeTest
class ResultBatchesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 11, 4);

  private final CheckExample example;
  private final ResultBatches batches;

  ResultBatchesTest(CheckExample example, ResultBatches batches) {
    this.example = example;
    this.batches = batches;
  }

  @Test
  void writesEveryResultAndComputesEveryVerdictAtOnce() {
    var made = example.sampled(DAY, 3, true);
    var table =
        "Mã mẫu;Số phiếu;Nhận;Chỉ tiêu;Phương pháp;So sánh;Yêu cầu;Kết quả;Đơn vị\n"
            + line(made.get(0), "≥;200;201;g")
            + line(made.get(1), "<=;5;5,1;%")
            + line(made.get(2), "không đạt;đặc trưng;lạ;").replace(';', '\t');
    assertThat(entered(id(), table)).isEmpty();
    assertThat(example.verdicts(made)).containsExactly(State.PASSED, State.FAILED, State.FAILED);
  }

  @Test
  void writesNothingWhileAnyRowIsWrongAndSaysWhichColumn() {
    var made = example.sampled(DAY, 2, true);
    var unsent = example.sampled(DAY, 1, false).getFirst();
    var table =
        line(made.get(0), "≥;200;201;g")
            + line(made.get(1), "≈;200;201;g")
            + "M;1;sai ngày;X;Y;≥;1;2;g\n"
            + line(made.get(1), "≥;200;nhiều;g");
    assertThat(entered(id(), table))
        .extracting(Fault::key)
        .containsExactly("goods.batch.relation", "goods.batch.received", "goods.batch.not-figures");
    assertThat(
            entered(
                id(),
                line(made.get(0), "≥;200;201;g")
                    + line(unsent, "≥;200;201;g")
                    + line(new Sampled(id(), "M00-0000"), "≥;200;201;g")
                    + line(made.get(0), "≥;200;201;g")))
        .extracting(Fault::key)
        .containsExactlyInAnyOrder(
            "goods.batch.twice", "goods.batch.never-sent", "goods.batch.no-sample");
    assertThat(example.verdicts(made)).containsOnly(State.OPEN);
  }

  @Test
  void takesADoubleClickOnceAndNoSecondSlipForASample() {
    var made = example.sampled(DAY, 1, true);
    var table = line(made.getFirst(), "≥;200;201;g");
    var form = id();
    assertThat(entered(form, table)).isEmpty();
    assertThat(entered(form, table)).isEmpty();
    assertThat(entered(id(), table))
        .extracting(Fault::key)
        .containsExactly("goods.batch.slip-already");
  }

  @Test
  void asksAsOftenForManyLotsAsForFew() {
    var few = example.sampled(DAY, 2, true);
    var many = example.sampled(DAY, 9, true);
    assertThat(reads(many)).isEqualTo(reads(few));
  }

  /// Statements that read; writes go in batches and the audit log has its own.
  private long reads(List<Sampled> made) {
    var table = new StringBuilder();
    made.forEach(each -> table.append(line(each, "≥;200;201;g")));
    return Queries.of(() -> entered(id(), table.toString())).stream()
        .filter(sql -> sql.strip().startsWith("select") && sql.contains("goods."))
        .count();
  }

  private List<Fault> entered(UUID form, String table) {
    return on(
        DAY.plusDays(2), () -> faults(() -> batches.enter(HEAD, form, SentTable.pasted(table))));
  }

  private static String line(Sampled made, String rest) {
    return made.code()
        + ";TN-"
        + made.code()
        + ";05/11/2019 09:00;Khối lượng trung bình;Cân;"
        + rest
        + "\n";
  }
}
