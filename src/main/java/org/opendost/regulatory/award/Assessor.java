package org.opendost.regulatory.award;

import java.util.UUID;

/// Who assesses an entry.
///
/// @param fileDone whether all points of the assessment of the file are given; so for siteDone
public record Assessor(UUID account, String name, boolean fileDone, boolean siteDone) {

  /// Whether all points of the stage are given.
  public boolean done(Entry.Stage stage) {
    return stage == Entry.Stage.FILE ? fileDone : siteDone;
  }
}
