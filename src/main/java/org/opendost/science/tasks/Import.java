package org.opendost.science.tasks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of tasks that an officer sent in, and what became of it.
///
/// @param rows how many rows hold anything, known once the file was opened
/// @param done how many of them were compared with the register so far
/// @param trouble why it could not be read: the end of a message's key
/// @param unusedColumns headings that the list of columns does not know
/// @param comparedAgain whether the register had changed when it was to be confirmed
public record Import(
    UUID id,
    UUID fileId,
    String fileName,
    long fileSize,
    String sentBy,
    Instant sentAt,
    Status status,
    int rows,
    int done,
    int created,
    int changed,
    int unchanged,
    int wrong,
    @Nullable String trouble,
    String troubleAbout,
    List<String> unusedColumns,
    boolean comparedAgain,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    @Nullable String undoneWhy) {

  public Import {
    unusedColumns = List.copyOf(unusedColumns);
  }

  /// Where an import stands.
  public enum Status {
    /// Sent in.
    WAITING,
    /// Being compared with the register.
    READING,
    /// To be looked at; nothing is written yet.
    READ,
    /// The file cannot be read; nothing was written.
    UNREADABLE,
    /// Written to the register.
    CONFIRMED,
    /// Given up before it was written.
    ABANDONED,
    /// Written, and taken back since.
    UNDONE
  }

  /// Whether it is still being read.
  public boolean isRunning() {
    return status == Status.WAITING || status == Status.READING;
  }

  /// Whether it can be written: it was read, nothing is wrong, and there is something to write.
  public boolean isReady() {
    return status == Status.READ && wrong == 0 && created + changed > 0;
  }

  /// How much of it is done, in percent.
  public int percent() {
    return rows == 0 ? 0 : Math.toIntExact(100L * done / rows);
  }
}
