package org.opendost.demonstration.caobang;

import java.util.Set;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;

/// The invented people who sign and publish in the demonstration.
final class Cast {

  static final String DIRECTOR_NAME = "Nông Thạch Sơn";
  static final Actor DIRECTOR =
      new Actor(
          Keys.account("giamdoc"), DIRECTOR_NAME, Set.of(Role.DIRECTOR), null, Keys.unit("bgd"));
  static final Actor PLANNER =
      new Actor(
          Keys.account("chuyenvien.khtc"),
          "Sầm Thảo Mộc",
          Set.of(Role.SPECIALIST),
          null,
          Keys.unit("khtc"));
  static final Actor SCIENCE_HEAD =
      new Actor(
          Keys.account("truongphong.qlkh"),
          "Triệu Hải Đường",
          Set.of(Role.HEAD),
          null,
          Keys.unit("qlkh"));
  static final Actor EDITOR =
      new Actor(
          Keys.account("bientap"), "Ban Biên tập", Set.of(Role.EDITOR), null, Keys.unit("vp"));

  static final Actor RECORDS_CLERK =
      new Actor(
          Keys.account("vanthu"),
          "Lâm Suối Ngàn",
          Set.of(Role.RECORDS_CLERK),
          null,
          Keys.unit("vp"));
  static final Actor OFFICE_HEAD =
      new Actor(
          Keys.account("chanhvanphong"), "Bế Ngọc Lan", Set.of(Role.HEAD), null, Keys.unit("vp"));
  static final Actor DEPUTY =
      new Actor(
          Keys.account("phogiamdoc1"),
          "Hoàng Thanh Trúc",
          Set.of(Role.DEPUTY),
          null,
          Keys.unit("bgd"));
  static final Actor PLANNING_HEAD =
      new Actor(
          Keys.account("truongphong.khtc"),
          "Lý Mai Quế",
          Set.of(Role.HEAD),
          null,
          Keys.unit("khtc"));

  private Cast() {}
}
