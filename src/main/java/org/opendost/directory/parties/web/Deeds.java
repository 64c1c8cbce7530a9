package org.opendost.directory.parties.web;

import org.opendost.platform.audit.AuditEntry;
import tools.jackson.databind.json.JsonMapper;

/// What an entry of the audit log tells beside who did what.
public final class Deeds {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Deeds() {}

  /// Why it was done, where a reason was asked for; else empty.
  public static String reason(AuditEntry entry) {
    return JSON.readTree(entry.detail()).at("/after/reason").asString("");
  }
}
