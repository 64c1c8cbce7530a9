package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.award.AwardEntries;
import org.opendost.regulatory.award.AwardSeasons;
import org.opendost.regulatory.award.Briefing;
import org.opendost.regulatory.award.Edition;
import org.opendost.regulatory.award.Entry;
import org.opendost.regulatory.award.Season;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The season of 2020 of the National Quality Award as it was launched in the province: the notice,
/// those it was brought to, and a first entry in May. Numbers and days are invented.
@Component
@Order(7)
record AwardPart(AwardSeasons seasons, AwardEntries entries) implements DemonstrationPart {

  private static final Actor HEAD = officer("chicuctruong", "Mã Trường Giang", Role.HEAD);
  private static final Actor SPECIALIST = officer("chuyenvien.cl", "Tô Ngân Hạnh", Role.SPECIALIST);
  private static final LocalDate LAUNCH = LocalDate.of(2020, 3, 9);
  private static final List<String> TOLD =
      List.of("cty-trucnonnuoc", "cty-chemaynui", "cty-luyenkim", "htx-miendong", "htx-thachden");

  @Override
  public String name() {
    return "quality award";
  }

  @Override
  public void enter() {
    var season = id("season 2020");
    at(
        LAUNCH,
        () ->
            seasons.launch(
                HEAD,
                new Season(
                    season,
                    2020,
                    seasons.editions(HEAD).getFirst().id(),
                    LAUNCH,
                    "Công văn số 128/SKHCN-TĐC (minh họa)",
                    LocalDate.of(2020, 7, 31),
                    "",
                    1)));
    int days = 1;
    for (var organisation : TOLD) {
      var day = LAUNCH.plusDays(days++);
      at(
          day,
          () ->
              seasons.brief(
                  SPECIALIST,
                  new Briefing(
                      id("briefing " + organisation),
                      season,
                      Keys.organisation(organisation),
                      "",
                      day,
                      SPECIALIST.name(),
                      "Gửi công văn triển khai, giới thiệu tiêu chí và cách lập hồ sơ tham dự.")));
    }
    var day = LocalDate.of(2020, 5, 7);
    at(
        day,
        () ->
            entries.register(
                SPECIALIST,
                new Entry(
                    id("entry cty-trucnonnuoc"),
                    season,
                    "",
                    Keys.organisation("cty-trucnonnuoc"),
                    "",
                    Edition.Sector.PRODUCTION,
                    164,
                    Edition.EntryClass.SMALL_PRODUCTION,
                    LocalDate.of(2012, 6, 18),
                    null,
                    "Chế biến ván sàn, đồ gia dụng từ trúc; áp dụng hệ thống quản lý từ năm 2016.",
                    day,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(14, 0)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/award/" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static Actor officer(String key, String name, Role role) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit("tdc"));
  }
}
