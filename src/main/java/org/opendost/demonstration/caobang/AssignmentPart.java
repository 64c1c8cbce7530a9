package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.assignments.AssignmentStep;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.office.assignments.AssignmentSteps;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.Given;
import org.opendost.office.assignments.Given.Giver;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The four directives of spring 2020 that the department followed, and ordinary tasks beside them:
/// done in time, done late, late, due today, with more time granted or asked for. The directives
/// are real; last days, other documents and words are invented.
@Component
@Order(8)
record AssignmentPart(Assignments assignments, AssignmentSteps steps) implements DemonstrationPart {

  private record Task(UUID id, String lead) {}

  private static final Actor OFFICE = head("chanhvanphong", "Bế Ngọc Lan", "vp");

  @Override
  public String name() {
    return "assignments";
  }

  @Override
  public void enter() {
    directives();
    done();
    running();
  }

  private void directives() {
    var peak =
        given(
            Giver.GOVERNMENT,
            "Chỉ thị số 15/CT-TTg ngày 27/3/2020",
            day(3, 28),
            "Quyết liệt thực hiện đợt cao điểm phòng, chống dịch Covid-19 tại cơ quan: đeo khẩu"
                + " trang, sát khuẩn tay, hạn chế họp đông người, giữ khoảng cách khi làm việc.",
            "vp",
            null,
            "qlkh",
            "qlcn",
            "khtc",
            "tdc");
    note(peak, day(3, 30), "Đã phổ biến đến toàn thể công chức; đặt nước sát khuẩn ở lối vào.");
    var distance =
        given(
            Giver.GOVERNMENT,
            "Chỉ thị số 16/CT-TTg ngày 31/3/2020",
            day(3, 31),
            "Bố trí công chức làm việc tại nhà, chỉ trực những việc thật cần thiết trong thời gian"
                + " cách ly xã hội.",
            "vp",
            day(4, 15));
    note(distance, day(4, 2), "Đã phân công trực; các phòng, đơn vị làm việc qua mạng.");
    report(distance, day(4, 15), day(4, 17));
    var province = province();
    note(province, day(4, 20), "Đã đăng tin, bài về phòng, chống dịch trên trang thông tin.");
    var ministry =
        given(
            Giver.MINISTRY,
            "Chỉ thị số 01/CT-BKHCN ngày 21/4/2020",
            day(4, 22),
            "Đề xuất giải pháp khoa học và công nghệ tháo gỡ khó khăn, thúc đẩy tăng trưởng, bảo"
                + " đảm đời sống nhân dân trong bối cảnh dịch Covid-19.",
            "khtc",
            day(5, 15),
            "qlkh",
            "qlcn");
    note(ministry, day(5, 6), "Đã tổng hợp đề xuất của hai phòng, đang hoàn thiện báo cáo.");
  }

  private void done() {
    var news = news();
    report(news, day(4, 28), day(4, 29));
    var survey =
        given(
            Giver.PROVINCE,
            "Công văn số 689/UBND-TH ngày 27/3/2020 (minh họa)",
            day(3, 30),
            "Báo cáo ảnh hưởng của dịch Covid-19 đến kế hoạch khoa học và công nghệ quý I.",
            "khtc",
            day(4, 10));
    report(survey, day(4, 14), day(4, 16));
  }

  private void running() {
    var slow =
        byDirector(
            day(4, 1),
            "Rà soát các đề tài, dự án chậm tiến độ do dịch, đề nghị biện pháp với từng nhiệm vụ.",
            "qlkh",
            day(4, 30));
    asked(slow, day(4, 27), day(5, 8), "Ba tổ chức chủ trì chưa gửi báo cáo tiến độ.");
    step(
        Cast.DIRECTOR,
        slow,
        Kind.EXTENSION_GRANTED,
        day(4, 28),
        "Đồng ý; không gia hạn thêm.",
        day(5, 8));
    byDirector(
        day(4, 24),
        "Chuẩn bị hồ sơ kiểm tra an toàn bức xạ tại các cơ sở y tế sau thời gian giãn cách.",
        "qlcn",
        day(5, 12));
    var scales =
        byDirector(
            day(4, 20),
            "Lập danh sách chợ, trung tâm thương mại cần kiểm tra cân đối chứng.",
            "tdc",
            day(5, 20));
    asked(scales, day(5, 11), day(6, 5), "Các chợ phiên mới họp trở lại từ đầu tháng 5.");
    var garden =
        byDirector(
            day(4, 13), "Kiểm kê vật tư, giống cây tại trại thực nghiệm.", "ttud2", day(5, 13));
    step(lead("ttud2"), garden, Kind.DONE, day(5, 11), "Đã kiểm kê xong, gửi biên bản.", null);
  }

  /// Gives what was open in the two centres before they were merged; given again, it stands.
  void beforeTheMerger() {
    news();
  }

  /// Gives what came after the list of the hand-over was drawn up.
  void onTheEveOfTheMerger() {
    province();
  }

  private Task news() {
    return byDirector(
        day(3, 16), "Viết và đăng tin, bài phòng, chống dịch Covid-19.", "ttth", day(4, 29));
  }

  private Task province() {
    return given(
        Giver.PROVINCE,
        "Chỉ thị số 31/CT-UBND ngày 31/3/2020",
        day(3, 31),
        "Thực hiện các biện pháp cấp bách phòng, chống dịch Covid-19 trên địa bàn tỉnh;"
            + " tuyên truyền trên trang thông tin điện tử của Sở.",
        "vp",
        null,
        "ttth");
  }

  private Task byDirector(LocalDate on, String task, String lead, LocalDate due) {
    return given(Giver.DIRECTOR, "", on, task, lead, due);
  }

  private Task given(
      Giver giver,
      String document,
      LocalDate on,
      String task,
      String lead,
      @Nullable LocalDate due,
      String... along) {
    var id = id(task);
    at(
        on,
        () ->
            assignments.give(
                giver == Giver.DIRECTOR ? Cast.DIRECTOR : OFFICE,
                new Given(
                    id,
                    giver,
                    document,
                    on,
                    task,
                    Keys.unit(lead),
                    null,
                    Stream.of(along).map(Keys::unit).toList(),
                    "",
                    due)));
    return new Task(id, lead);
  }

  private void note(Task task, LocalDate on, String words) {
    step(lead(task.lead()), task, Kind.NOTED, on, words, null);
  }

  private void asked(Task task, LocalDate on, LocalDate until, String why) {
    step(lead(task.lead()), task, Kind.EXTENSION_ASKED, on, why, until);
  }

  /// Reported done by whoever leads it on that day, and confirmed.
  private void report(Task task, LocalDate on, LocalDate confirmedOn) {
    step(lead(task.lead()), task, Kind.DONE, on, "Đã hoàn thành, gửi kết quả.", null);
    step(Cast.DIRECTOR, task, Kind.CONFIRMED, confirmedOn, "", null);
  }

  private void step(
      Actor actor, Task task, Kind kind, LocalDate on, String words, @Nullable LocalDate due) {
    var step = AssignmentStep.typed(id(task.id() + " " + kind + on), kind, on, words, "", due);
    at(
        on,
        () -> {
          if (kind.isOfLead()) {
            steps.follow(actor, task.id(), step);
          } else {
            steps.answer(actor, task.id(), step);
          }
        });
  }

  /// Who leads the unit; the two centres were merged on 1 April 2020.
  private static Actor lead(String unit) {
    return switch (unit) {
      case "vp" -> OFFICE;
      case "khtc" -> head("truongphong.khtc", "Lý Mai Quế", unit);
      case "qlkh" -> head("truongphong.qlkh", "Triệu Hải Đường", unit);
      case "tdc" -> head("chicuctruong", "Mã Trường Giang", unit);
      case "ttth", "ttud2" -> head("giamdoc.ttud", "Nguyễn Đồng Nội", "ttud2");
      default -> throw new IllegalArgumentException("no head of " + unit);
    };
  }

  private static Actor head(String account, String name, String unit) {
    return new Actor(Keys.account(account), name, Set.of(Role.HEAD), null, Keys.unit(unit));
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(10, 15)), work);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2020, month, day);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/assignments/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
