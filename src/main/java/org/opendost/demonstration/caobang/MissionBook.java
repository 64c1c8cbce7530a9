package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.goods.GoldItem;
import org.opendost.regulatory.goods.Instrument;
import org.opendost.regulatory.goods.Measure;
import org.opendost.regulatory.goods.PackedGoods;
import org.opendost.regulatory.goods.Path;
import org.opendost.regulatory.goods.ProductGroup;
import org.opendost.regulatory.goods.ShopFile;
import org.opendost.regulatory.goods.TestResult;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Notice;
import org.opendost.regulatory.inspection.Publicity;
import org.opendost.regulatory.inspection.TeamMember;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What `missions.json` says: checks and inspections with the moment of each step.
record MissionBook(List<OrganisationEntry> organisations, List<MissionEntry> missions) {

  record OrganisationEntry(
      String key, String name, String shortName, String taxCode, String address, String district) {}

  record MissionEntry(
      String key,
      Kind kind,
      String title,
      boolean planned,
      String ground,
      String head,
      String officer,
      LocalDateTime plannedAt,
      LocalDate from,
      LocalDate until,
      List<MemberEntry> team,
      DecisionEntry decision,
      List<NoticeEntry> notices,
      List<VisitEntry> visits,
      ReportEntry report,
      ConclusionEntry conclusion,
      PublicationEntry publication) {}

  record MemberEntry(String person, TeamMember.Role role, boolean controller, String certificate) {}

  record DecisionEntry(
      LocalDateTime at,
      String number,
      LocalDate signedOn,
      String signer,
      String basis,
      String subject,
      LocalDate from,
      LocalDate until) {}

  /// @param organisations whom the decision was sent or announced to
  record NoticeEntry(
      LocalDateTime at, Notice.Step step, String paper, List<String> organisations) {}

  record VisitEntry(
      String organisation,
      PremisesEntry premises,
      LocalDateTime begunAt,
      String present,
      List<LotEntry> lots,
      ExaminedEntry examined,
      List<DemandEntry> demands,
      MinutesEntry minutes) {}

  record PremisesEntry(
      String name,
      String address,
      String district,
      BigDecimal latitude,
      BigDecimal longitude,
      String business,
      LocalDate from) {}

  /// @param missing what its label lacks, by the code of the requirement
  record LotEntry(
      String key,
      ProductGroup group,
      String product,
      String brand,
      String responsible,
      String batch,
      @Nullable LocalDate madeOn,
      @Nullable LocalDate expiresOn,
      String unit,
      BigDecimal quantity,
      long value,
      BigDecimal sold,
      BigDecimal sealed,
      Map<String, String> missing,
      List<SampleEntry> samples,
      List<MeasureEntry> measures) {}

  record SampleEntry(
      String key,
      LocalDateTime takenAt,
      String sealTested,
      String sealKept,
      String signedFor,
      LocalDate sentOn,
      String laboratory,
      SlipEntry slip) {}

  record SlipEntry(String number, LocalDateTime at, List<ResultEntry> results) {}

  record ResultEntry(
      String indicator,
      String method,
      String unit,
      TestResult.Relation relation,
      String requirement,
      String found) {

    TestResult result() {
      return new TestResult(indicator, method, unit, relation, requirement, found, false);
    }
  }

  record MeasureEntry(Path path, Measure.Kind kind, LocalDateTime at, String number, String note) {}

  /// What else was examined during a visit.
  record ExaminedEntry(
      List<Instrument> instruments,
      List<PackedGoods> packed,
      List<GoldEntry> gold,
      @Nullable ShopFile shopFile) {}

  /// @param laboratory what it found later, if a sample was taken
  record GoldEntry(GoldItem item, GoldItem.@Nullable Laboratory laboratory) {}

  record DemandEntry(
      String key,
      String finding,
      String demand,
      LocalDate dueOn,
      @Nullable LocalDate closedOn,
      @Nullable String evidence) {}

  record MinutesEntry(LocalDateTime at, String number, String signedFor, String summary) {}

  record ReportEntry(LocalDateTime at, LocalDate on, String text) {}

  record ConclusionEntry(
      LocalDateTime at, String number, LocalDate signedOn, String signer, String text) {}

  record PublicationEntry(LocalDateTime at, LocalDate on, List<Publicity> ways) {}

  static MissionBook read(JsonMapper json) {
    try (var in = new ClassPathResource("demonstration/caobang/missions.json").getInputStream()) {
      return json.readValue(in, MissionBook.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The same id at every loading.
  static UUID idOf(String record) {
    return UUID.nameUUIDFromBytes(("missions.json " + record).getBytes(StandardCharsets.UTF_8));
  }
}
