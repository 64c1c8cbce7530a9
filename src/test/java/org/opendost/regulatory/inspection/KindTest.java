package org.opendost.regulatory.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules of the kinds of missions, each in its time.
class KindTest {

  private static final LocalDate SPRING_2020 = LocalDate.of(2020, 1, 15);

  /// Luật 05/2007/QH12 Đ.48.2.
  @Test
  void asksForHalfOfATeamToBeQualityControllersForChecksOfQualityOnly() {
    assertThat(Kind.QUALITY.hasEnoughControllers(1, 3)).isFalse();
    assertThat(Kind.QUALITY.hasEnoughControllers(2, 4)).isTrue();
    assertThat(Kind.MEASUREMENT.hasEnoughControllers(0, 3)).isTrue();
  }

  /// Luật 84/2025/QH15.
  @Test
  void turnsInspectionsIntoSpecialisedChecksInJuly2025() {
    assertThat(Kind.on(SPRING_2020)).contains(Kind.INSPECTION).doesNotContain(Kind.SPECIAL_CHECK);
    assertThat(Kind.on(LocalDate.of(2025, 7, 1)))
        .contains(Kind.SPECIAL_CHECK)
        .doesNotContain(Kind.INSPECTION);
  }

  /// Luật 56/2010/QH12 Đ.39.3; Luật 11/2022/QH15 Đ.79.1.
  @Test
  void publishesAnInspectionAtAMeetingAndInOneMoreWayAndSince2023OnThePortal() {
    var meeting = List.of(Publicity.MEETING, Publicity.POSTING);
    var portal = List.of(Publicity.PORTAL, Publicity.MEDIA);
    assertThat(Kind.INSPECTION.isPublishedBy(meeting, SPRING_2020)).isTrue();
    assertThat(Kind.INSPECTION.isPublishedBy(portal, SPRING_2020)).isFalse();
    assertThat(Kind.INSPECTION.isPublishedBy(List.of(Publicity.MEETING), SPRING_2020)).isFalse();
    assertThat(Kind.INSPECTION.isPublishedBy(portal, LocalDate.of(2023, 7, 1))).isTrue();
    assertThat(Kind.INSPECTION.isPublishedBy(meeting, LocalDate.of(2023, 7, 1))).isFalse();
  }
}
