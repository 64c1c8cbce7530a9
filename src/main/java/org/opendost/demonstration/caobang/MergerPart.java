package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.mergers.Asset;
import org.opendost.directory.mergers.Assets;
import org.opendost.directory.mergers.CarryingOut;
import org.opendost.directory.mergers.HandOverLines;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.directory.mergers.Merger;
import org.opendost.directory.mergers.MergerSignature;
import org.opendost.directory.mergers.MergerSignature.Side;
import org.opendost.directory.mergers.Mergers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The merger of the two centres on 1 April 2020: the seed's report tells that it was; its
/// decision, its list, its assets and its days are invented.
@Component
@Order(2)
record MergerPart(
    Mergers mergers,
    HandOvers handOvers,
    HandOverLines lines,
    CarryingOut carryingOut,
    Assets assets,
    AssignmentPart assignments,
    WorkplanPart workplan)
    implements DemonstrationPart {

  private static final UUID MERGER = id("merger");
  private static final UUID INFORMATION = Keys.unit("ttth");
  private static final UUID APPLICATION = Keys.unit("ttud");
  private static final UUID TOGETHER = Keys.unit("ttud2");
  private static final LocalDate DECIDED = LocalDate.of(2020, 3, 25);
  private static final LocalDate DRAWN = LocalDate.of(2020, 3, 30);
  private static final LocalDate SIGNED = LocalDate.of(2020, 3, 31);
  private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

  @Override
  public String name() {
    return "merger";
  }

  @Override
  public void enter() {
    workplan.beforeTheMerger();
    assignments.beforeTheMerger();
    owned();
    at(DECIDED, 15, () -> mergers.draft(Cast.DIRECTOR, merger()));
    at(DRAWN, 9, () -> name("Máy chủ trang thông tin điện tử", "bientap2"));
    at(DRAWN, 10, () -> handOvers.draw(Cast.DIRECTOR, MERGER));
    assignments.onTheEveOfTheMerger();
    at(
        SIGNED,
        14,
        () ->
            lines.differ(
                Cast.DIRECTOR,
                MERGER,
                "asset",
                id("Máy ảnh kỹ thuật số"),
                "Một máy đang sửa tại xưởng, giao sau ngày 15/4/2020."));
    signed(Side.GIVER, INFORMATION, "Phan Thu Cúc");
    signed(Side.GIVER, APPLICATION, "Nguyễn Đồng Nội");
    signed(Side.TAKER, TOGETHER, "Nguyễn Đồng Nội");
    signed(Side.DIRECTOR, TOGETHER, Cast.DIRECTOR_NAME);
    at(DAY, 8, () -> carryingOut.carryOut(Cast.DIRECTOR, MERGER));
  }

  private static Merger.Typed merger() {
    return new Merger.Typed(
        MERGER,
        "Quyết định số 299/QĐ-UBND (minh họa)",
        DECIDED,
        "UBND tỉnh Cao Bằng",
        DAY,
        Set.of(INFORMATION, APPLICATION),
        null,
        TOGETHER,
        "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ",
        "Trung tâm ƯDTB KH&CN",
        "public-service",
        null,
        1);
  }

  private void owned() {
    own(INFORMATION, "TTTH-01", "Máy chủ trang thông tin điện tử", 1, 85_000_000, null);
    own(INFORMATION, "TTTH-02", "Máy ảnh kỹ thuật số", 2, 32_000_000, "bientap");
    own(INFORMATION, "TTTH-03", "Máy tính để bàn", 6, 72_000_000, null);
    own(APPLICATION, "TTUD-01", "Máy cấy mô thực vật", 1, 146_000_000, "kythuat.ttud");
    own(APPLICATION, "TTUD-02", "Hệ thống tưới nhỏ giọt", 2, 58_000_000, "kythuat.ttud");
  }

  private void own(
      UUID unit, String number, String name, int quantity, long value, @Nullable String keeper) {
    at(
        LocalDate.of(2020, 1, 6),
        9,
        () ->
            assets.enter(
                Cast.PLANNER,
                new Asset(
                    id(name),
                    unit,
                    number,
                    name,
                    Asset.Kind.MACHINE,
                    quantity,
                    value,
                    Asset.Condition.GOOD,
                    "",
                    "",
                    keeper == null ? null : Keys.account(keeper),
                    "",
                    null,
                    1,
                    "")));
  }

  private void name(String asset, String taker) {
    lines.take(Cast.DIRECTOR, MERGER, "asset", id(asset), Keys.account(taker));
  }

  private void signed(Side side, UUID unit, String name) {
    at(
        SIGNED,
        16,
        () ->
            handOvers.sign(
                Cast.DIRECTOR, MERGER, new MergerSignature(side, unit, name, SIGNED, "")));
  }

  private static void at(LocalDate day, int hour, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(hour, 0)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/merger/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
