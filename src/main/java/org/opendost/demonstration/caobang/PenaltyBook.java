package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.penalties.ViolatorKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What `penalties.json` says: penalties with the moment of each step.
record PenaltyBook(List<PenaltyEntry> penalties) {

  /// @param lot the key of the lot that failed, if one did
  record PenaltyEntry(
      String key,
      String mission,
      String organisation,
      ViolatorKind violator,
      @Nullable String lot,
      String maker,
      String decider,
      String number,
      LocalDateTime madeAt,
      String place,
      LocalDate actedOn,
      LocalDate detectedOn,
      String act,
      String exhibits,
      String statement,
      String signedFor,
      LocalDateTime proposedAt,
      LocalDateTime decidedAt,
      String decision,
      long fine,
      String mitigating,
      String remedy,
      LocalDate remedyDue,
      LocalDateTime sentAt,
      LocalDateTime receivedAt,
      LocalDateTime paidAt,
      String receipt,
      LocalDateTime remediedAt,
      String remediedBy) {}

  static PenaltyBook read(JsonMapper json) {
    try {
      var text =
          new ClassPathResource("demonstration/caobang/penalties.json")
              .getContentAsString(StandardCharsets.UTF_8);
      return json.readValue(text, PenaltyBook.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
