package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.iso9001.Agency;
import org.opendost.regulatory.iso9001.AgencyKind;
import org.opendost.regulatory.iso9001.Announcement;
import org.opendost.regulatory.iso9001.ConversionStep;
import org.opendost.regulatory.iso9001.CorrectiveAnswer;
import org.opendost.regulatory.iso9001.Finding;
import org.opendost.regulatory.iso9001.InternalAudit;
import org.opendost.regulatory.iso9001.InternalAudits;
import org.opendost.regulatory.iso9001.Monitoring;
import org.opendost.regulatory.iso9001.MonitoringPlan;
import org.opendost.regulatory.iso9001.Nonconformities;
import org.opendost.regulatory.iso9001.QualityStandards;
import org.opendost.regulatory.iso9001.QualitySystems;
import org.opendost.regulatory.iso9001.QualityTarget;
import org.opendost.regulatory.iso9001.StepTaken;
import org.opendost.regulatory.iso9001.Visit;
import org.opendost.regulatory.iso9001.Way;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The conversion to ISO 9001:2015 as it was monitored at twelve agencies in the first four months
/// of 2020, with a nonconformity closed and one that is open; three of them audited themselves, set
/// targets and announced, and the department is followed too. Numbers and findings are invented.
@Component
@Order(5)
record IsoPart(
    QualitySystems systems,
    InternalAudits internal,
    Monitoring monitoring,
    Nonconformities nonconformities,
    QualityStandards standards)
    implements DemonstrationPart {

  private static final Actor HEAD = officer("chicuctruong", "Mã Trường Giang", Role.HEAD);
  private static final Actor SPECIALIST = officer("chuyenvien.cl", "Tô Ngân Hạnh", Role.SPECIALIST);
  private static final LocalDate BEGINNING = LocalDate.of(2019, 6, 3);
  private static final LocalDate PLAN = LocalDate.of(2020, 1, 8);
  private static final List<Place> PLACES =
      List.of(
          new Place("so-nnptnt", AgencyKind.DEPARTMENT, LocalDate.of(2020, 1, 14), Way.ON_SITE),
          new Place("so-congthuong", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 11), Way.ON_SITE),
          new Place("so-yte", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 18), Way.BY_REPORT),
          new Place("so-gddt", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 19), Way.BY_REPORT),
          new Place("so-vhttdl", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 25), Way.BY_REPORT),
          new Place("so-tnmt", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 27), Way.ON_SITE),
          new Place("so-taichinh", AgencyKind.DEPARTMENT, LocalDate.of(2020, 3, 3), Way.BY_REPORT),
          new Place("so-noivu", AgencyKind.DEPARTMENT, LocalDate.of(2020, 3, 5), Way.BY_REPORT),
          new Place("ubnd-tp", AgencyKind.DISTRICT, LocalDate.of(2020, 3, 10), Way.ON_SITE),
          new Place("ubnd-trungkhanh", AgencyKind.DISTRICT, LocalDate.of(2020, 3, 17), Way.ON_SITE),
          new Place("ubnd-thachan", AgencyKind.DISTRICT, LocalDate.of(2020, 4, 21), Way.BY_REPORT),
          new Place(
              "ubnd-nguyenbinh", AgencyKind.DISTRICT, LocalDate.of(2020, 4, 23), Way.BY_REPORT));

  private static final Place DEPARTMENT =
      new Place("dost", AgencyKind.DEPARTMENT, LocalDate.of(2020, 2, 3), Way.ON_SITE);
  private static final LocalDate POSTED = LocalDate.of(2020, 4, 28);
  private static final LocalDate ISSUED = LocalDate.of(2020, 3, 19);
  private static final LocalDate AUDITED = LocalDate.of(2020, 4, 14);
  private static final LocalDate REVIEWED = LocalDate.of(2020, 4, 20);
  private static final Map<ConversionStep, LocalDate> STEPS =
      new EnumMap<>(
          Map.of(
              ConversionStep.ISSUE, ISSUED,
              ConversionStep.INTERNAL_AUDIT, AUDITED,
              ConversionStep.MANAGEMENT_REVIEW, REVIEWED,
              ConversionStep.CONFIRMATION, LocalDate.of(2020, 4, 24)));
  private static final List<String> ANNOUNCED = List.of("so-nnptnt", "so-yte", "ubnd-tp");

  private record Place(String key, AgencyKind kind, LocalDate visited, Way way) {}

  @Override
  public String name() {
    return "quality systems";
  }

  @Override
  public void enter() {
    var standard = standards.list(HEAD).getFirst().id();
    var ways = new HashMap<UUID, Way>();
    for (var place : PLACES) {
      at(BEGINNING, () -> enrol(place, standard));
      ways.put(id(place.key()), place.way());
    }
    at(
        PLAN,
        () ->
            monitoring.decide(
                HEAD, new MonitoringPlan(id("plan"), 2020, "26/KH-UBND (minh họa)", PLAN, ways)));
    int number = 1;
    for (var place : PLACES) {
      var minutes = "%02d/BB-ISO (minh họa)".formatted(number++);
      at(place.visited(), () -> visit(place, standard, minutes));
    }
    at(
        LocalDate.of(2020, 1, 14),
        () -> find("so-nnptnt", "7.5.3", "Hồ sơ lưu không theo thứ tự thời gian."));
    at(
        LocalDate.of(2020, 3, 17),
        () -> find("ubnd-trungkhanh", "9.2", "Chưa đánh giá nội bộ trong năm 2019."));
    at(
        LocalDate.of(2020, 2, 20),
        () ->
            nonconformities.judge(
                SPECIALIST,
                new CorrectiveAnswer(
                    id("so-nnptnt answer"),
                    id("so-nnptnt finding"),
                    LocalDate.of(2020, 2, 17),
                    "Sắp xếp lại hồ sơ năm 2019, lập danh mục hồ sơ theo ngày.",
                    "Công văn báo cáo khắc phục kèm danh mục hồ sơ (minh họa)",
                    true,
                    "",
                    "")));
    at(LocalDate.of(2020, 2, 3), () -> enrol(DEPARTMENT, standard));
    int decision = 11;
    for (var key : ANNOUNCED) {
      announce(key, standard, "%02d/QĐ-CBHT (minh họa)".formatted(decision++));
    }
  }

  /// What the law wants before it, and the announcement: all in March and April.
  private void announce(String key, UUID standard, String number) {
    at(
        ISSUED,
        () ->
            internal.aim(
                SPECIALIST,
                new QualityTarget(
                    id(key + " target"),
                    id(key),
                    2020,
                    "Giải quyết đúng hạn từ 98% hồ sơ thủ tục hành chính trở lên (minh họa)",
                    ISSUED,
                    null)));
    for (var step : STEPS.entrySet()) {
      at(
          step.getValue(),
          () ->
              systems.take(
                  SPECIALIST,
                  new StepTaken(
                      id(key + " " + step.getKey()),
                      id(key),
                      standard,
                      step.getKey(),
                      step.getValue(),
                      "Văn bản của cơ quan (minh họa)")));
    }
    at(
        REVIEWED,
        () ->
            internal.audited(
                SPECIALIST,
                new InternalAudit(
                    id(key + " audit"),
                    id(key),
                    AUDITED,
                    REVIEWED,
                    2,
                    "Hệ thống phù hợp; hai điểm đã khắc phục trước ngày xem xét (minh họa)")));
    at(
        POSTED,
        () ->
            systems.announce(
                SPECIALIST,
                new Announcement(
                    id(key + " announcement"),
                    id(key),
                    standard,
                    number,
                    POSTED,
                    Announcement.Cause.FIRST,
                    "Các thủ tục hành chính thuộc thẩm quyền giải quyết (minh họa)",
                    POSTED,
                    POSTED)));
  }

  private void enrol(Place place, UUID standard) {
    systems.enrol(
        SPECIALIST,
        new Agency(
            id(place.key()),
            Keys.organisation(place.key()),
            "",
            place.kind(),
            true,
            "",
            BEGINNING,
            null,
            1));
    systems.take(
        SPECIALIST,
        new StepTaken(
            id(place.key() + " plan"),
            id(place.key()),
            standard,
            ConversionStep.PLAN,
            BEGINNING,
            "Kế hoạch chuyển đổi (minh họa)"));
  }

  private void visit(Place place, UUID standard, String minutes) {
    monitoring.record(
        SPECIALIST,
        new Visit(
            id(place.key() + " visit"),
            id(place.key()),
            standard,
            place.way(),
            "",
            place.visited(),
            minutes,
            "Mã Trường Giang, Tô Ngân Hạnh",
            "Lãnh đạo cơ quan quan tâm, quy trình được công khai tại bộ phận một cửa.",
            "Hoàn thành chuyển đổi và công bố trong năm 2020.",
            null));
  }

  private void find(String key, String clause, String finding) {
    nonconformities.find(
        SPECIALIST, new Finding(id(key + " finding"), id(key + " visit"), clause, finding, null));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(15, 0)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/iso/" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static Actor officer(String key, String name, Role role) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit("tdc"));
  }
}
