package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RadiationRecordsTest {

  private static final Actor OFFICE = Actor.system("test");

  private final RadiationRecords records;
  private final Licences licences;
  private final JdbcClient jdbc;

  RadiationRecordsTest(RadiationRecords records, Licences licences, JdbcClient jdbc) {
    this.records = records;
    this.licences = licences;
    this.jdbc = jdbc;
  }

  @Test
  void settlesFiveDossiersFromJanuaryToApril2020HoweverOftenItIsEntered() {
    enter();
    enter();

    assertThat(
            jdbc.sql(
                    """
                    select procedure from radiation.report_dossier
                     where happened_on between '2020-01-01' and '2020-04-30' order by happened_on
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "licence-new", "declaration", "licence-new", "licence-renewal", "licence-amendment");
  }

  @Test
  void replacesTheRenewedLicenceByOneThatRunsFromTheOldExpiry() {
    enter();
    var hospital = licences.of(OFFICE, RadiationBook.facilityId("xq-bv-tinh"));

    assertThat(hospital).hasSize(2);
    assertThat(hospital.getFirst().expiresOn()).isEqualTo(LocalDate.of(2023, 6, 15));
    assertThat(hospital.getLast().replacedBy()).isEqualTo(hospital.getFirst().id());
    assertThat(hospital.getLast().endedOn()).isEqualTo(LocalDate.of(2020, 3, 31));
  }

  @Test
  void dossiersReadAsOfADayAreThoseOfThatDay() {
    enter();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from radiation.dossier_history
                     where id in (select id from radiation.dossier where submitted_at < '2020-03-01')
                       and step = 'AT_DESK' and valid @> timestamptz '2020-03-12 10:00+07'
                    """)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private void enter() {
    records.enter(key -> new RadiationRecords.Holder(null, "Cơ sở " + key), "Lương Thác Bạc");
  }
}
