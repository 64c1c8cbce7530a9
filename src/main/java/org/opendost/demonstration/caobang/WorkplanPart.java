package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.workplan.Allotment;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.Milestone;
import org.opendost.office.workplan.Payment;
import org.opendost.office.workplan.Project;
import org.opendost.office.workplan.ProjectParts;
import org.opendost.office.workplan.Projects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The farm project of the founding article, being carried out. Decisions, days and amounts are
/// invented.
@Component
@Order(8)
record WorkplanPart(Projects projects, ProjectParts parts) implements DemonstrationPart {

  private static final LocalDate BEGUN = LocalDate.of(2019, 3, 25);

  @Override
  public String name() {
    return "work plan";
  }

  @Override
  public void enter() {
    var farm = id("farm");
    beforeTheMerger();
    allot(farm, 2019, 2_000_000_000L, "412/QĐ-UBND (minh họa)", LocalDate.of(2019, 4, 2));
    allot(farm, 2020, 3_500_000_000L, "2405/QĐ-UBND (minh họa)", LocalDate.of(2019, 12, 20));
    milestone(farm, "Duyệt thiết kế bản vẽ thi công", 2019, 7, LocalDate.of(2019, 7, 26));
    milestone(farm, "Bàn giao mặt bằng", 2019, 10, LocalDate.of(2019, 11, 14));
    milestone(farm, "Đường nội bộ và hệ thống điện", 2020, 2, LocalDate.of(2020, 2, 20));
    var water = milestone(farm, "Hệ thống cấp nước, bể chứa", 2020, 3, null);
    milestone(farm, "Nhà lưới và vườn ươm", 2020, 9, null);
    milestone(farm, "Nghiệm thu, bàn giao công trình", 2021, 6, null);
    delay(
        farm,
        water,
        Delay.Cause.EPIDEMIC,
        LocalDate.of(2020, 4, 1),
        "Nhà thầu dừng thi công trong thời gian giãn cách xã hội; thiết bị về chậm.");
    pay(farm, LocalDate.of(2019, 8, 9), 650_000_000, "UNC 41/2019: tư vấn, thiết kế");
    pay(farm, LocalDate.of(2019, 12, 24), 1_200_000_000, "UNC 97/2019: tạm ứng xây lắp");
    pay(farm, LocalDate.of(2020, 1, 17), 480_000_000, "UNC 03/2020: khối lượng đợt 1");
    pay(farm, LocalDate.of(2020, 3, 6), 725_000_000, "UNC 19/2020: đường nội bộ, điện");
  }

  /// Enters the project that goes over when the centres are merged; entered again, it stands.
  void beforeTheMerger() {
    at(BEGUN, () -> projects.write(Cast.PLANNER, farm(id("farm"))));
  }

  private static Project farm(UUID id) {
    return new Project(
        id,
        "Đầu tư xây dựng cơ sở hạ tầng kỹ thuật trang trại khoa học nông lâm nghiệp thuộc Trung tâm"
            + " ứng dụng tiến bộ KH&CN tỉnh Cao Bằng",
        Project.Kind.INVESTMENT,
        "318/QĐ-UBND ngày 20/3/2019 (minh họa)",
        LocalDate.of(2019, 3, 20),
        Keys.unit("ttud"),
        "",
        9_800_000_000L,
        2019,
        2021,
        null,
        1,
        "",
        false);
  }

  private void allot(UUID project, int year, long amount, String decision, LocalDate on) {
    at(
        on,
        () ->
            parts.allot(
                Cast.PLANNER,
                new Allotment(
                    id("allotment " + year),
                    project,
                    year,
                    Payment.Source.PROVINCIAL,
                    amount,
                    decision,
                    "",
                    false)));
  }

  private UUID milestone(
      UUID project, String name, int year, int month, @Nullable LocalDate reached) {
    var milestone = id("milestone " + name);
    var planned = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    at(
        BEGUN,
        () ->
            parts.plan(
                Cast.PLANNER,
                new Milestone(milestone, project, name, planned, null, 1, "", false)));
    if (reached != null) {
      at(
          reached,
          () ->
              parts.correct(
                  Cast.PLANNER,
                  new Milestone(milestone, project, name, planned, reached, 1, "", false)));
    }
    return milestone;
  }

  private void delay(
      UUID project, UUID milestone, Delay.Cause cause, LocalDate since, String text) {
    at(
        since,
        () ->
            parts.delay(
                Cast.PLANNER,
                project,
                new Delay(id("delay " + text), milestone, cause, since, text, "", null)));
  }

  private void pay(UUID project, LocalDate on, long amount, String voucher) {
    at(
        on,
        () ->
            parts.pay(
                Cast.PLANNER,
                new Payment(
                    id(voucher),
                    project,
                    on,
                    Payment.Source.PROVINCIAL,
                    amount,
                    voucher,
                    "",
                    false)));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(9, 30)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/workplan/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
