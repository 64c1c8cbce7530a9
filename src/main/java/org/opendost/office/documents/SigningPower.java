package org.opendost.office.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.register.Validity;

/// That somebody signs documents, of which kind, in which form, and when (NĐ 30/2020/NĐ-CP, Art.
/// 13).
///
/// @param role whoever holds it; null where it is one officer's
/// @param holder the officer; null where it is a role's
/// @param name of the officer
/// @param kind the kind of document; null for every kind
/// @param post as it is printed below the power
public record SigningPower(
    UUID id,
    @Nullable Role role,
    @Nullable UUID holder,
    String name,
    @Nullable DocumentKind kind,
    SigningForm form,
    String post,
    Validity validity) {

  /// Whether it covers documents of the kind.
  boolean covers(DocumentKind some) {
    return kind == null || kind == some;
  }

  /// Whether the actor is who holds it.
  boolean isOf(Actor actor) {
    return actor.id().equals(holder) || (role != null && actor.is(role));
  }

  /// Power and post as they are printed, outermost first.
  List<String> lines() {
    return form.lines(post);
  }
}
