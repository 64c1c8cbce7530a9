package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;

/// What people have begun to fill in and not yet filed: kept for them alone, so that nothing typed
/// and no file sent is lost.
@Facade
public class Drafts {

  private static final int MEGABYTES = 20;

  private final DraftRows rows;
  private final Files files;
  private final OfficeClock clock;

  Drafts(DraftRows rows, Files files, OfficeClock clock) {
    this.rows = rows;
    this.files = files;
    this.clock = clock;
  }

  /// What may be sent for a paper of a dossier.
  ///
  /// @param field the form's field
  public static FileRule rule(String field) {
    return FileRule.of(
        field, MEGABYTES, FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.DOCX, FileKind.DOC);
  }

  /// Keeps what was typed.
  @Requires("radiation.file")
  public void save(Actor actor, UUID id, Kind kind, Map<String, String> typed) {
    if (!rows.save(actor.id(), id, kind, typed, clock.instant())) {
      throw new NotFound("draft", id);
    }
  }

  /// Keeps a file with a draft.
  ///
  /// @param paper the id of the handed paper and of the file
  @Requires("radiation.file")
  public void attach(
      Actor actor, UUID id, UUID paper, RequiredPaper item, String field, Upload upload) {
    find(actor, id);
    var kept = files.keep(actor, paper, upload, rule(field));
    rows.attach(id, new HandedPaper(paper, item.code(), kept.id()));
  }

  /// Keeps files brought with a supplement, so that they can be handed in.
  @Requires("radiation.file")
  public HandedPaper keep(
      Actor actor, UUID paper, RequiredPaper item, String field, Upload upload) {
    var kept = files.keep(actor, paper, upload, rule(field));
    return new HandedPaper(paper, item.code(), kept.id());
  }

  /// Takes a file off a draft.
  @Requires("radiation.file")
  public void detach(Actor actor, UUID id, UUID paper) {
    rows.detach(find(actor, id).id(), paper);
  }

  /// One of the actor's drafts.
  @Requires("radiation.file")
  public Draft find(Actor actor, UUID id) {
    return rows.draft(actor.id(), id).orElseThrow(() -> new NotFound("draft", id));
  }

  /// The actor's drafts, the newest first.
  @Requires("radiation.file")
  public List<Draft> own(Actor actor) {
    return rows.of(actor.id());
  }

  /// Throws a draft away: it was filed, or is no longer wanted.
  @Requires("radiation.file")
  public void discard(Actor actor, UUID id) {
    rows.delete(actor.id(), id);
  }
}
