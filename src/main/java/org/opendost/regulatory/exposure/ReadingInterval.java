package org.opendost.regulatory.exposure;

import java.util.UUID;
import org.opendost.platform.register.Validity;

/// Within how many months a personal dosimeter has to be read.
public record ReadingInterval(UUID id, int months, Validity validity) {

  static final int MOST = 60;
}
