package org.opendost.demonstration.caobang;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Campaigns;
import org.opendost.office.wellbeing.Disinfection;
import org.opendost.office.wellbeing.Disinfections;
import org.opendost.office.wellbeing.Roster;
import org.opendost.office.wellbeing.Rosters;
import org.opendost.office.wellbeing.Rule;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Validity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The fifteen days of April 2020 apart: the directive and its days are real, who was where and
/// what was disinfected is invented. What was declared then would be erased by the founding day, so
/// nothing of it is entered.
@Component
@Order(8)
record WellbeingPart(Campaigns campaigns, Rosters rosters, Disinfections disinfections)
    implements DemonstrationPart {

  private static final LocalDate FROM = LocalDate.of(2020, 4, 1);
  private static final LocalDate UNTIL = LocalDate.of(2020, 4, 15);
  private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);
  private static final UUID CAMPAIGN = id("16/CT-TTg");

  @Override
  public String name() {
    return "working apart";
  }

  @Override
  public void enter() {
    at(FROM.minusDays(1), this::begin);
    for (int week = 0; week < 2; week++) {
      var monday = MONDAY.plusWeeks(week);
      roster(Cast.SCIENCE_HEAD, monday);
      roster(Cast.PLANNING_HEAD, monday);
    }
    disinfected(4, 3, "Bộ phận một cửa", "Lau quầy, ghế, tay nắm cửa; phun khử khuẩn sàn.", 4);
    disinfected(4, 6, "Phòng họp tầng 2", "Phun khử khuẩn toàn phòng.", 10);
    disinfected(4, 10, "Bộ phận một cửa", "Lau quầy, ghế, tay nắm cửa.", 4);
    disinfected(4, 13, "Phòng họp tầng 2", "Lau bàn ghế, mở cửa thông gió.", 10);
    at(
        UNTIL.plusDays(1),
        () -> campaigns.switchOff(Cast.DIRECTOR, CAMPAIGN, "Hết thời hạn của chỉ thị"));
  }

  private void begin() {
    campaigns.write(
        Cast.DIRECTOR,
        new Campaign(
            CAMPAIGN,
            "Cách ly xã hội tháng 4 năm 2020",
            "16/CT-TTg",
            LocalDate.of(2020, 3, 31),
            "Thủ tướng Chính phủ",
            FROM,
            UNTIL,
            Set.of(Campaign.Feature.ROSTER, Campaign.Feature.DISINFECTION),
            BigDecimal.TWO,
            Keys.account("chanhvanphong"),
            "",
            false,
            null,
            "",
            1,
            ""));
    campaigns.setRule(
        Cast.DIRECTOR,
        new Rule(
            id("rule"),
            CAMPAIGN,
            null,
            null,
            1,
            false,
            14,
            new Validity(
                FROM,
                UNTIL,
                "Chỉ thị 16/CT-TTg ngày 31/3/2020",
                false,
                "Số người có mặt và số ngày lưu do minh họa đặt ra.")));
    campaigns.switchOn(Cast.DIRECTOR, CAMPAIGN, "Chỉ thị 16/CT-TTg ngày 31/3/2020");
  }

  /// The people of the unit take turns; once the days apart are over, all are back.
  private void roster(Actor head, LocalDate monday) {
    var unit = head.unit();
    if (unit == null) {
      throw new IllegalStateException("no unit: " + head.name());
    }
    var id = id("roster " + unit + monday);
    at(
        monday.minusDays(3),
        () -> {
          var begun = rosters.begin(head, id, unit, monday);
          rosters.save(head, id, turns(begun), begun.version());
          var saved = rosters.open(Cast.DIRECTOR, id).roster();
          rosters.approve(Cast.DIRECTOR, id, saved.version());
        });
  }

  private static ArrayList<Roster.Line> turns(Roster begun) {
    var lines = new ArrayList<Roster.Line>();
    int people = begun.lines().size();
    for (int i = 0; i < people; i++) {
      var line = begun.lines().get(i);
      lines.add(new Roster.Line(line.person(), line.name(), places(begun, i, people)));
    }
    return lines;
  }

  private static Map<LocalDate, Roster.Place> places(Roster begun, int which, int people) {
    var places = new HashMap<LocalDate, Roster.Place>();
    for (int day = 0; day < begun.days().size(); day++) {
      var date = begun.days().get(day);
      var present = date.isAfter(UNTIL) || day % people == which;
      var place = present ? Roster.Place.OFFICE : Roster.Place.HOME;
      places.put(date, day < 5 ? place : Roster.Place.REST);
    }
    return places;
  }

  private void disinfected(int month, int day, String room, String work, int seats) {
    var on = LocalDate.of(2020, month, day);
    at(
        on,
        () ->
            disinfections.write(
                Cast.OFFICE_HEAD,
                new Disinfection(
                    id("disinfection " + on + room),
                    room,
                    on,
                    "Tổ phục vụ",
                    work,
                    seats,
                    BigDecimal.TWO,
                    "",
                    "")));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(15, 30)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/wellbeing/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
