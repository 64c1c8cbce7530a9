package org.opendost.regulatory.penalties;

import java.util.UUID;
import org.opendost.platform.register.Validity;

/// When the law has a violation made public, from a day on.
///
/// @param wording the case, and what of it is made public
public record PublicationGround(UUID id, String code, String wording, Validity validity) {}
