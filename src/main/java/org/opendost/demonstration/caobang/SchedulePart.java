package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.opendost.office.workplan.Appointment;
import org.opendost.office.workplan.Schedule;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two weeks of the leaders' schedule, around the day of the founding article; invented.
@Component
@Order(8)
record SchedulePart(Schedule schedule) implements DemonstrationPart {

  private static final LocalDate FIRST = LocalDate.of(2020, 5, 4);
  private static final LocalDate SECOND = LocalDate.of(2020, 5, 11);
  private static final String HALL = "Phòng họp tầng 2";
  private static final String DEPUTY = "Hoàng Thanh Trúc";

  @Override
  public String name() {
    return "week schedule";
  }

  @Override
  public void enter() {
    held(FIRST, 8, "Giao ban tuần", HALL, Cast.DIRECTOR_NAME, "Trưởng các phòng, đơn vị", false);
    held(FIRST.plusDays(1), 14, "Tiếp công dân định kỳ", "Phòng tiếp công dân", DEPUTY, "", true);
    held(
        FIRST.plusDays(3),
        8,
        "Họp về dự thảo quyết định thay thế Quyết định số 49/2014/QĐ-UBND",
        HALL,
        DEPUTY,
        "Phòng Quản lý khoa học",
        false);
    held(SECOND, 8, "Giao ban tuần", HALL, Cast.DIRECTOR_NAME, "Trưởng các phòng, đơn vị", false);
    held(
        SECOND.plusDays(1),
        14,
        "Duyệt báo cáo kết quả 4 tháng đầu năm",
        HALL,
        Cast.DIRECTOR_NAME,
        "Phòng Kế hoạch - Tài chính",
        false);
    held(
        SECOND.plusDays(2),
        8,
        "Kiểm tra tiến độ xây dựng trang trại khoa học nông lâm nghiệp",
        "Trang trại khoa học",
        DEPUTY,
        "Trung tâm Ứng dụng tiến bộ KH&CN",
        true);
    held(
        SECOND.plusDays(3),
        9,
        "Tiếp công dân định kỳ",
        "Phòng tiếp công dân",
        Cast.DIRECTOR_NAME,
        "",
        true);
  }

  private void held(
      LocalDate day,
      int hour,
      String subject,
      String place,
      String chair,
      String attendees,
      boolean open) {
    Moments.at(
        Schedule.monday(day).minusDays(3).atTime(LocalTime.of(15, 0)),
        () ->
            schedule.write(
                Cast.DIRECTOR,
                new Appointment(
                    UUID.nameUUIDFromBytes(
                        ("caobang/schedule/" + day + subject).getBytes(StandardCharsets.UTF_8)),
                    at(day, hour),
                    at(day, hour + 2),
                    subject,
                    place,
                    chair,
                    attendees,
                    open,
                    1,
                    "",
                    false)));
  }

  private static Instant at(LocalDate day, int hour) {
    return Moments.of(day.atTime(hour, 0));
  }
}
