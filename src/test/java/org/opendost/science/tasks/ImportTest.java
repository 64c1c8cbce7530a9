package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.Import.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ImportTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hoa Ban", Set.of(Role.SPECIALIST), null, null);

  private final Imports imports;
  private final Tasks tasks;
  private final Register register;
  private final Audit audit;
  private final JdbcClient jdbc;

  ImportTest(Imports imports, Tasks tasks, Register register, Audit audit, JdbcClient jdbc) {
    this.imports = imports;
    this.tasks = tasks;
    this.register = register;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  @Test
  void writesNothingBeforeItIsConfirmedAndAllOfItAfterwardsOnce() {
    var code = Sheets.code();
    var id = read(Sheets.xlsx(Sheets.rows(Sheets.row(code), Map.of(), Sheets.row(code + "B"))));
    assertThat(imports.open(OFFICER, id)).returns(2, Import::created).returns(0, Import::wrong);
    assertThat(find(code)).isNull();

    imports.confirm(OFFICER, id);
    imports.confirm(OFFICER, id);

    var task = register.open(OFFICER, find(code));
    assertThat(task.facts().startOn()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(task.facts().endOn()).isEqualTo(LocalDate.of(2021, 2, 28));
    assertThat(task.facts().budgetState()).isEqualByComparingTo(new BigDecimal("1200000000"));
    assertThat(task.course())
        .extracting(TaskFile.Step::stage)
        .containsExactly("contracted", "in_progress");
    assertThat(audit.of(task.id())).hasSize(1);
  }

  @Test
  void namesEveryWrongCellByRowAndColumnWithItsText() {
    var bad =
        Sheets.with(
            Sheets.with(Sheets.row(Sheets.code()), "Ngày bắt đầu", "31/02/2019"),
            "Tổng kinh phí",
            "1,5 tỷ");
    var word = Sheets.with(Sheets.row(Sheets.code()), "Lĩnh vực", "Khoa học vũ trụ");
    var missing = Sheets.with(Sheets.row(Sheets.code()), "Chủ nhiệm", "  ");
    var id = read(Sheets.xlsx(Sheets.rows(bad, word, missing)));

    var rows = imports.rows(OFFICER, id, "wrong", 0, 10);
    assertThat(rows).extracting(ImportRow::number).containsExactly(2, 3, 4);
    assertThat(rows.getFirst().faults())
        .extracting(RowFault::column, RowFault::text, RowFault::key)
        .contains(
            tuple("Ngày bắt đầu", "31/02/2019", "tasks.import.cell.day"),
            tuple("Tổng kinh phí", "1,5 tỷ", "tasks.import.cell.money"));
    assertThat(rows.get(1).faults().getFirst().arguments().getFirst())
        .contains("Khoa học nông nghiệp");
    assertThat(rows.get(2).faults())
        .extracting(RowFault::column, RowFault::key)
        .containsExactly(tuple("Chủ nhiệm", "input.required"));
    assertThatThrownBy(() -> imports.confirm(OFFICER, id)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void recognisesATaskByItsCodeAndByItsTitleAndHost() {
    var code = Sheets.code();
    write(Sheets.rows(Sheets.row(code)));
    var same = Sheets.row(code);
    var changed = Sheets.with(same, "Chủ nhiệm", "TS. Nông Lá Cọ");
    var otherCode = Sheets.with(same, "Mã số", Sheets.code());

    assertThat(imports.open(OFFICER, read(Sheets.xlsx(Sheets.rows(same)))))
        .returns(1, Import::unchanged);
    var change = read(Sheets.xlsx(Sheets.rows(changed)));
    assertThat(imports.rows(OFFICER, change, "change", 0, 2).getFirst().changes())
        .containsExactly(new Deed.Difference("leader", "TS. Hoàng Lá Bàng", "TS. Nông Lá Cọ"));
    assertThat(faults(Sheets.rows(otherCode))).containsExactly("tasks.import.row.same-title");
    assertThat(faults(Sheets.rows(Sheets.row("A" + code), Sheets.row("A" + code))))
        .contains("tasks.import.row.code-twice");
  }

  @Test
  void anEmptyCellLeavesWhatStandsInTheRegister() {
    var code = Sheets.code();
    write(Sheets.rows(Sheets.with(Sheets.row(code), "Địa điểm", "Huyện Hà Quảng")));
    write(
        List.of(
            Map.of(
                "Mã số",
                code,
                "Địa điểm",
                "",
                "Mục tiêu",
                "Giữ giống",
                "Chủ nhiệm",
                "KS. Lý Rẫy")));
    assertThat(register.open(OFFICER, find(code)).facts())
        .returns("Huyện Hà Quảng", TaskFacts::place)
        .returns("Giữ giống", TaskFacts::objectives);
  }

  @Test
  void readsFormulasByTheirValueAndRefusesThoseWithout() throws Exception {
    var code = Sheets.code();
    var sheet =
        Sheets.xlsx(Sheets.rows(Sheets.row(code)), each -> each.formula(1, 11, "1000000*1500"));
    assertThat(faults(sheet)).containsExactly("tasks.import.cell.formula-without-value");
    var calculated =
        Sheets.rewritten(sheet, "1000000*1500</f>", "1000000*1500</f><v>1500000000</v>");
    assertThat(faults(calculated)).isEmpty();
    assertThat(
            faults(Sheets.rewritten(sheet, "1000000*1500</f>", "1000000*1500</f><v>#DIV/0!</v>")))
        .containsExactly("tasks.import.cell.error-value");
  }

  @Test
  void saysWhichCellsAreMerged() {
    var sheet =
        Sheets.xlsx(
            Sheets.rows(Sheets.row(Sheets.code()), Sheets.row(Sheets.code())),
            each -> each.range(1, 6, 2, 6).merge());
    assertThat(faults(sheet))
        .containsExactly("tasks.import.cell.merged", "tasks.import.cell.merged");
  }

  @Test
  void readsTextTablesWithCommasSemicolonsAndTabs() {
    for (var between : List.of(",", ";", "\t")) {
      var rows = Sheets.rows(Sheets.with(Sheets.row(Sheets.code()), "Ngày bắt đầu", "1/3/2019"));
      assertThat(faults(send("nhiem-vu.csv", Sheets.csv(rows, between)))).isEmpty();
    }
  }

  @Test
  void tellsWhatIsWrongWithAFileThatIsNoList() {
    assertThat(trouble("a.csv", "Mã số,Tên nhiệm vụ\n1,2".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("no-heading");
    assertThat(trouble("a.xlsx", Sheets.xlsx(List.of()))).isEqualTo("empty");
    var row = Sheets.row(Sheets.code());
    row.remove("Mã số");
    assertThat(trouble("a.xlsx", Sheets.xlsx(List.of(row)))).isEqualTo("no-code-column");
    assertThatThrownBy(
            () -> send("a.xlsx", "%PDF-1.7 không phải bảng".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInput.class);
    var oldLetters = new byte[] {'M', (byte) 0xe3, ' ', 's', (byte) 0xf4, ',', 'a'};
    assertThatThrownBy(() -> send("a.csv", oldLetters)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> imports.send(OFFICER, Uuid7.next(), null))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void importsATaskThatRanItsWholeCourse() {
    var code = Sheets.code();
    var row = Sheets.row(code);
    row.put("Tình trạng", "Đã thanh lý");
    row.put("Từ ngày", "10/10/2021");
    row.put("Ngày nghiệm thu", "20/03/2021");
    row.put("Cấp hội đồng", "Cấp tỉnh");
    row.put("Xếp loại", "Xuất sắc");
    row.put("Số quyết định hội đồng", "12/QĐ-SKHCN");
    assertThat(faults(Sheets.rows(row)))
        .containsExactly("tasks.fault.liquidation-needs-certificate");
    row.put("Số giấy chứng nhận", "KQ-" + code);
    row.put("Ngày cấp giấy chứng nhận", "20/05/2021");
    write(Sheets.rows(row));
    var task = register.open(OFFICER, find(code));
    assertThat(task.course())
        .extracting(TaskFile.Step::stage)
        .containsExactly("contracted", "in_progress", "accepted", "registered", "liquidated");
    assertThat(task.certificates()).hasSize(1);
    assertThat(task.acceptances().getFirst().rating()).isEqualTo("xuat_sac");
  }

  @Test
  void theCorrectedFileIsImportedAgainWithItsCertificatesAfterTheWrongOneIsUndone() {
    var code = Sheets.code();
    var row = Sheets.row(code);
    row.put("Tình trạng", "Đã đăng ký kết quả");
    row.put("Từ ngày", "20/05/2021");
    row.put("Ngày nghiệm thu", "20/03/2021");
    row.put("Cấp hội đồng", "Cấp tỉnh");
    row.put("Xếp loại", "Đạt");
    row.put("Số quyết định hội đồng", "12/QĐ-SKHCN");
    row.put("Số giấy chứng nhận", "KQ-" + code);
    row.put("Ngày cấp giấy chứng nhận", "20/05/2021");
    imports.undo(OFFICER, write(Sheets.rows(row)), "Nhập nhầm tệp");

    var corrected = Sheets.with(row, "Chủ nhiệm", "TS. Đúng");
    assertThat(faults(Sheets.rows(corrected))).isEmpty();
    write(Sheets.rows(corrected));
    var again = register.open(OFFICER, find(code));
    assertThat(again.certificates()).hasSize(1);

    tasks.withdraw(OFFICER, again.id(), "Nhập nhầm");
    write(Sheets.rows(corrected));
    assertThat(register.open(OFFICER, find(code)).certificates()).hasSize(1);
  }

  @Test
  void aComponentMayComeBeforeItsProjectInTheFile() {
    var code = Sheets.code();
    write(
        Sheets.rows(
            Sheets.with(Sheets.row(code + ".1"), "Mã nhiệm vụ cấp trên", code), Sheets.row(code)));
    assertThat(register.open(OFFICER, find(code)).components())
        .extracting(TaskFile.Reference::code)
        .containsExactly(code + ".1");
  }

  @Test
  void undoingKeepsAndNamesWhatWasWorkedOnSince() {
    var untouched = Sheets.code();
    var edited = Sheets.code();
    var checked = Sheets.code();
    var restored = Sheets.code();
    write(Sheets.rows(Sheets.row(restored)));
    var id =
        write(
            Sheets.rows(
                Sheets.row(untouched),
                Sheets.row(edited),
                Sheets.row(checked),
                Sheets.with(Sheets.row(restored), "Chủ nhiệm", "TS. Mới")));
    var editedFile = register.open(OFFICER, find(edited));
    var course = RegisterTest.ledBy(editedFile.facts(), "TS. Sửa Sau");
    tasks.change(OFFICER, editedFile.id(), editedFile.version(), course, "Đổi chủ nhiệm");
    tasks.recordCheck(
        OFFICER, Uuid7.next(), find(checked), LocalDate.of(2020, 3, 1), "Sở", "Đúng tiến độ");

    imports.undo(OFFICER, id, "Nhập nhầm tệp");
    imports.undo(OFFICER, id, "Nhập nhầm tệp");

    assertThat(find(untouched)).isNull();
    assertThat(register.open(OFFICER, find(restored)).facts().leader())
        .isEqualTo("TS. Hoàng Lá Bàng");
    assertThat(imports.rows(OFFICER, id, "kept", 0, 10))
        .extracting(ImportRow::code, ImportRow::kept)
        .containsExactly(tuple(edited, "changed"), tuple(checked, "course"));
    assertThat(register.open(OFFICER, find(edited)).facts().leader()).isEqualTo("TS. Sửa Sau");
  }

  @Test
  void theSecondOfTwoImportsAtOnceIsComparedAgain() {
    var code = Sheets.code();
    var first = read(Sheets.xlsx(Sheets.rows(Sheets.row(code))));
    var second =
        read(Sheets.xlsx(Sheets.rows(Sheets.with(Sheets.row(code), "Chủ nhiệm", "TS. Khác"))));
    assertThat(imports.confirm(OFFICER, first)).isInstanceOf(ConfirmOutcome.Written.class);
    assertThat(imports.confirm(OFFICER, second)).isInstanceOf(ConfirmOutcome.ComparedAgain.class);
    awaitEnd(second);
    assertThat(imports.open(OFFICER, second))
        .returns(Status.READ, Import::status)
        .returns(true, Import::comparedAgain)
        .returns(1, Import::changed);
  }

  @Test
  void fiveThousandRowsAreReadAndWrittenAndUndoneInGoodTime() {
    var mark = Sheets.code();
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < 5_000; i++) {
      rows.add(Sheets.row(mark + "-" + i));
    }
    var file = Sheets.xlsx(rows);
    var began = System.nanoTime();
    var id = read(file);
    var read = System.nanoTime();
    imports.confirm(OFFICER, id);
    var written = System.nanoTime();
    assertThat(imports.open(OFFICER, id)).returns(5_000, Import::created);
    imports.undo(OFFICER, id, "Thử");
    var undone = System.nanoTime();
    System.out.printf(
        "5,000 rows: read %d ms, written %d ms, undone %d ms%n",
        ms(read - began), ms(written - read), ms(undone - written));
    assertThat(
            jdbc.sql(
                    "select count(*) from tasks.task where import_id = :id and withdrawn_at is"
                        + " null")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(ms(undone - began)).isLessThan(60_000);
  }

  @Test
  void onlyTheScienceDivisionImports() {
    for (var role : List.of(Role.PUBLIC, Role.APPLICANT, Role.CLERK, Role.AUDITOR)) {
      var actor = new Actor(Uuid7.next(), "Khác", Set.of(role), null, null);
      assertThatThrownBy(() -> imports.send(actor, Uuid7.next(), null))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> imports.confirm(actor, Uuid7.next())).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> imports.undo(actor, Uuid7.next(), "x"))
          .isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void theTemplateComesBackAsAListWithoutRows() {
    assertThat(trouble("mau.xlsx", imports.template(OFFICER))).isEqualTo("no-rows");
  }

  private static long ms(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  private UUID send(String name, byte[] content) {
    var id = imports.send(OFFICER, Uuid7.next(), Sheets.upload(name, content));
    awaitEnd(id);
    return id;
  }

  private UUID read(byte[] workbook) {
    var id = send("nhiem-vu.xlsx", workbook);
    assertThat(imports.open(OFFICER, id).status()).isEqualTo(Status.READ);
    return id;
  }

  private UUID write(List<Map<String, Object>> rows) {
    var id = read(Sheets.xlsx(rows));
    assertThat(imports.rows(OFFICER, id, "wrong", 0, 10)).isEmpty();
    imports.confirm(OFFICER, id);
    return id;
  }

  private List<String> faults(List<Map<String, Object>> rows) {
    return faults(Sheets.xlsx(rows));
  }

  private List<String> faults(byte[] workbook) {
    return faults(read(workbook));
  }

  private List<String> faults(UUID id) {
    return imports.rows(OFFICER, id, "wrong", 0, 100).stream()
        .flatMap(row -> row.faults().stream())
        .map(RowFault::key)
        .toList();
  }

  private String trouble(String name, byte[] content) {
    var what = imports.open(OFFICER, send(name, content));
    assertThat(what.status()).isEqualTo(Status.UNREADABLE);
    return what.trouble();
  }

  private void awaitEnd(UUID id) {
    await().atMost(ONE_MINUTE).until(() -> !imports.open(OFFICER, id).isRunning());
  }

  private UUID find(String code) {
    return jdbc.sql("select id from tasks.task where code = :code and withdrawn_at is null")
        .param("code", code)
        .query(UUID.class)
        .optional()
        .orElse(null);
  }
}
