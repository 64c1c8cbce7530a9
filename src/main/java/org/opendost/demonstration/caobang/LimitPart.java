package org.opendost.demonstration.caobang;

import java.time.Instant;
import java.time.LocalDate;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.procedure.casework.LocalLimits;
import org.opendost.regulatory.radiation.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The one limit that the province is known to have shortened. Its list of procedures says so;
/// which decision set it, and from which day, was not read, and the administrator sees that.
@Component
@Order(2)
record LimitPart(LocalLimits limits) implements DemonstrationPart {

  private static final Instant NEW_YEAR = Instant.parse("2020-01-01T01:00:00Z");

  @Override
  public String name() {
    return "local limits";
  }

  @Override
  public void enter() {
    OfficeClock.at(NEW_YEAR, this::shorten);
  }

  private void shorten() {
    limits.shorten(
        Actor.system("demonstration"),
        Keys.limit("chung-chi"),
        Kind.RSO_CERTIFICATE.procedure(),
        "2010",
        7,
        LocalDate.of(2020, 1, 1),
        null,
        "Danh mục thủ tục hành chính của Sở Khoa học và Công nghệ Cao Bằng (quyết định và ngày có"
            + " hiệu lực chưa đối chiếu)",
        false);
  }
}
