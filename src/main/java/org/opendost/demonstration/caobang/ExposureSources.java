package org.opendost.demonstration.caobang;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.exposure.Incident;
import org.opendost.regulatory.exposure.Incidents;
import org.opendost.regulatory.exposure.Source;
import org.opendost.regulatory.exposure.Sources;
import org.springframework.stereotype.Component;

/// Enters a few weak sources, of which one was mislaid for a day.
@Component
record ExposureSources(Sources sources, Incidents incidents) {

  private static final Actor OFFICER = RadiationRecords.SPECIALIST;
  private static final LocalDate MISLAID = LocalDate.of(2020, 2, 18);

  void enter() {
    register("xq-bv-tinh", "Cs-137", "370000", "MH-CS-01", Source.State.IN_USE, "Phòng chuẩn liều");
    register("xq-bv-tinh", "Co-57", "185000000", "MH-CO-02", Source.State.IN_STORE, "Kho nguồn");
    register("xq-cdc", "Sr-90", "33300", "MH-SR-03", Source.State.IN_USE, "Phòng kiểm chuẩn");
    register(
        "xq-pk-suoitrong", "Cs-137", "185000", "MH-CS-04", Source.State.IN_USE, "Phòng X-quang 1");
    mislay("xq-pk-suoitrong", "MH-CS-04");
  }

  private void register(
      String facility, String nuclide, String bq, String serial, Source.State state, String place) {
    var entered = LocalDate.of(2019, 10, 2);
    ExposurePart.at(
        entered,
        () ->
            sources.register(
                OFFICER,
                new Source.Entry(
                    id(serial),
                    RadiationBook.facilityId(facility),
                    nuclide,
                    new BigDecimal(bq),
                    LocalDate.of(2018, 6, 1),
                    5,
                    serial,
                    "Hãng Minh Họa",
                    state,
                    place,
                    entered)));
  }

  private void mislay(String facility, String serial) {
    var source = id(serial);
    var incident = id("incident");
    move(source, 1, Source.State.LOST, "Không rõ", MISLAID);
    ExposurePart.at(
        MISLAID,
        () ->
            incidents.report(
                OFFICER,
                new Incident.Entry(
                    incident,
                    RadiationBook.facilityId(facility),
                    source,
                    1,
                    "Phòng X-quang 1",
                    MISLAID,
                    MISLAID,
                    "Kiểm kê khi chuyển phòng thiếu một nguồn kiểm tra nhóm 5. Tình huống minh"
                        + " họa.")));
    act(incident, 1, MISLAID, "Khoanh vùng, đo suất liều các phòng: ở mức phông.", false);
    move(source, 2, Source.State.IN_USE, "Phòng X-quang 2", MISLAID.plusDays(1));
    act(
        incident,
        2,
        MISLAID.plusDays(1),
        "Tìm thấy trong tủ phụ kiện đã chuyển sang Phòng X-quang 2; bình chứa nguyên vẹn.",
        true);
  }

  private void move(UUID source, int seen, Source.State state, String place, LocalDate day) {
    ExposurePart.at(
        day,
        () ->
            sources.move(
                OFFICER,
                source,
                new Source.Move(
                    id("move " + seen), seen, state, place, day, "Biên bản kiểm kê minh họa")));
  }

  private void act(UUID incident, int seen, LocalDate day, String note, boolean closes) {
    ExposurePart.at(
        day,
        () ->
            incidents.act(
                OFFICER, incident, new Incident.Deed(id("deed " + seen), seen, day, note, closes)));
  }

  private static UUID id(String record) {
    return ExposurePart.id(record);
  }
}
