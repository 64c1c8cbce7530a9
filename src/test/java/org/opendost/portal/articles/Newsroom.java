package org.opendost.portal.articles;

import java.util.List;
import java.util.Set;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;

/// An editor and what she writes.
final class Newsroom {

  static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);

  private Newsroom() {}

  static Manuscript manuscript(String title) {
    return new Manuscript(
        "",
        Category.KHOA_HOC_DOI_SONG,
        title,
        "Lời dẫn",
        "Một đoạn.",
        "ThS. Hứa Diệu Mơ",
        List.of("thử"),
        "farm",
        null);
  }
}
