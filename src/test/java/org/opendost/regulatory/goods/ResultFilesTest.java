package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.id;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Fault;
import org.opendost.platform.sheets.SentTable;
import org.opendost.regulatory.goods.CheckExample.Sampled;
import org.opendost.science.tasks.Sheets;

/// Results of many lots sent as a file: judged as a pasted table is, all or nothing.
@OfficeTest
class ResultFilesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 11, 11);

  private final CheckExample example;
  private final ResultBatches batches;

  ResultFilesTest(CheckExample example, ResultBatches batches) {
    this.example = example;
    this.batches = batches;
  }

  @Test
  void writesEveryResultOfAWorkbookWithItsDaysAndFigures() {
    var made = example.sampled(DAY, 2, true);
    var rows = List.of(row(made.get(0), "≥", new BigDecimal("200.5")), row(made.get(1), "≥", 199));
    assertThat(sent(id(), "phieu.xlsx", Sheets.xlsx(rows))).isEmpty();
    assertThat(example.verdicts(made)).containsExactly(State.PASSED, State.FAILED);
    assertThat(slip(made.getFirst()).at())
        .isEqualTo(LocalDateTime.of(2019, 11, 12, 9, 30).atZone(zone()).toInstant());
    assertThat(slip(made.getFirst()).results().getFirst().found()).isEqualTo("200.5");
  }

  @Test
  void writesEveryResultOfATextFileAndTakesADoubleClickForOne() {
    var made = example.sampled(DAY, 2, true);
    var rows = List.of(text(made.get(0), "≥", "200,5"), text(made.get(1), "≤", "200,5"));
    var form = id();
    for (int click = 0; click < 2; click++) {
      assertThat(sent(form, "phieu.csv", Sheets.csv(rows, ";"))).isEmpty();
    }
    assertThat(example.verdicts(made)).containsExactly(State.PASSED, State.FAILED);
    assertThat(sent(id(), "phieu.csv", Sheets.csv(rows, ",")))
        .extracting(Fault::key)
        .containsOnly("goods.batch.slip-already");
  }

  @Test
  void writesNothingAndSaysBesideTheFileWhichRowAndColumnIsWrong() {
    var made = example.sampled(DAY, 3, true);
    var rows =
        List.of(
            row(made.get(0), "≥", 201), row(made.get(1), "≈", 201), row(made.get(2), "≥", "nhiều"));
    var faults = sent(id(), "phieu.xlsx", Sheets.xlsx(rows));
    assertThat(faults).extracting(Fault::field).containsOnly("file");
    assertThat(faults)
        .extracting(Fault::key)
        .containsExactly("goods.batch.relation", "goods.batch.not-figures");
    assertThat(faults).extracting(fault -> fault.arguments().getFirst()).containsExactly(3, 4);
    assertThat(
            sent(id(), "phieu.xlsx", Sheets.xlsx(rows, sheet -> sheet.range(1, 1, 2, 1).merge())))
        .extracting(Fault::key, fault -> fault.arguments().getLast())
        .contains(tuple("sheets.cell.merged", 2));
    assertThat(example.verdicts(made)).containsOnly(State.OPEN);
  }

  @Test
  void refusesWhatIsNoTableOfResultsBesideTheField() throws IOException {
    var made = example.sampled(DAY, 1, true);
    var good = Sheets.xlsx(List.of(row(made.getFirst(), "≥", 201)));
    assertThat(refused("phieu.xlsm", Sheets.withMacro(good))).isEqualTo("files.macro");
    assertThat(refused("phieu.xlsx", Sheets.withMacro(good))).isEqualTo("files.macro");
    assertThat(refused("phieu.csv", good)).isEqualTo("files.ending");
    assertThat(refused("phieu.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("files.not-allowed");
    assertThat(refused("phieu.csv", new byte[0])).isEqualTo("files.empty");
    assertThat(refused("phieu.csv", new byte[6 * 1024 * 1024])).isEqualTo("files.too-large");
    assertThat(refused("phieu.xlsx", Sheets.xlsx(List.of()))).isEqualTo("sheets.trouble.empty");
    assertThat(example.verdicts(made)).containsOnly(State.OPEN);
    assertThat(sent(id(), "phieu.xlsx", good)).isEmpty();
  }

  private String refused(String name, byte[] content) {
    var faults = sent(id(), name, content);
    assertThat(faults).extracting(Fault::field).containsExactly("file");
    return faults.getFirst().key();
  }

  private List<Fault> sent(UUID form, String name, byte[] content) {
    return on(
        DAY.plusDays(2),
        () -> faults(() -> batches.enter(HEAD, form, SentTable.of(Sheets.upload(name, content)))));
  }

  private static Map<String, Object> text(Sampled made, String relation, String found) {
    return Sheets.with(row(made, relation, found), "Nhận", "12/11/2019 09:30");
  }

  private static Map<String, Object> row(Sampled made, String relation, Object found) {
    var row = new LinkedHashMap<String, Object>();
    row.put("Mã mẫu", made.code());
    row.put("Số phiếu", "TN-" + made.code());
    row.put("Nhận", LocalDateTime.of(2019, 11, 12, 9, 30));
    row.put("Chỉ tiêu", "Khối lượng trung bình");
    row.put("Phương pháp", "Cân");
    row.put("So sánh", relation);
    row.put("Yêu cầu", 200);
    row.put("Kết quả", found);
    row.put("Đơn vị", "g");
    return row;
  }

  private static ZoneId zone() {
    return OfficeClock.ZONE;
  }

  private Sample.Slip slip(Sampled made) {
    return Objects.requireNonNull(
        example.lots().open(HEAD, made.lot()).samples().getFirst().slip());
  }
}
