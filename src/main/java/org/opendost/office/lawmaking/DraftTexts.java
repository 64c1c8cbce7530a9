package org.opendost.office.lawmaking;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// The texts of drafts, and two of them side by side.
@Facade
public class DraftTexts {

  /// The file of a text. A document in Word is read as the text where none is pasted.
  public static final FileRule FILE = FileRule.of("file", 30, FileKind.DOCX, FileKind.PDF);

  /// Signs a text may have: some five hundred pages.
  static final int MOST = 1_500_000;

  private final DraftRows drafts;
  private final TextRows rows;
  private final PostedRows posted;
  private final WordText words;
  private final Files files;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  DraftTexts(
      DraftRows drafts,
      TextRows rows,
      PostedRows posted,
      WordText words,
      Files files,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.posted = posted;
    this.words = words;
    this.files = files;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Two texts of one draft beside each other.
  public record Compared(Draft draft, Version older, Version newer, Comparison comparison) {}

  /// A text as it is typed.
  ///
  /// @param id made with the form
  /// @param text pasted; empty where the file is to be read
  public record Typed(UUID id, UUID draft, String note, String text) {}

  /// Adds a text behind those the draft has.
  @Requires("lawmaking.write")
  public Version add(Actor actor, Typed typed, @Nullable Upload upload) {
    var draft =
        drafts
            .lock(typed.draft(), clock.today())
            .orElseThrow(() -> new NotFound(Drafts.SUBJECT, typed.draft()));
    var file = upload == null ? null : files.keep(actor, typed.id(), upload, FILE);
    if (!forms.isFirst(typed.id(), typed)) {
      return find(typed.id());
    }
    var text = typed.text().isBlank() && file != null ? read(file) : typed.text().strip();
    var faults = new Faults().atMost("note", typed.note(), 500).atMost("text", text, MOST);
    if (text.isBlank()) {
      faults.add("text", "lawmaking.fault.text-or-file");
    }
    if (!draft.stage().isOpen()) {
      faults.add("", "lawmaking.fault.closed");
    }
    faults.orThrow();
    int number = rows.newest(draft.id()).map(Version::number).orElse(0) + 1;
    var version =
        new Version(
            typed.id(),
            draft.id(),
            number,
            typed.note().strip(),
            text,
            file == null ? null : file.id(),
            clock.today(),
            actor.name());
    rows.insert(version);
    audit.record(
        actor,
        "draft.text-added",
        Drafts.SUBJECT,
        draft.id(),
        draft.heading(),
        null,
        Map.of("number", number, "note", version.note(), "signs", text.length()));
    return version;
  }

  private String read(StoredFile file) {
    if (!file.mediaType().equals(FileKind.DOCX.mediaType())) {
      throw new InvalidInput("text", "lawmaking.fault.text-of-pdf");
    }
    return words.of(file);
  }

  /// A text of a draft.
  @Requires("lawmaking.follow")
  public Version get(Actor actor, UUID draft, UUID id) {
    var version = find(id);
    if (!version.draft().equals(draft)) {
      throw new NotFound("version", id);
    }
    return version;
  }

  /// The file of a text.
  @Requires("lawmaking.follow")
  public StoredFile file(Actor actor, UUID draft, UUID id) {
    var file = get(actor, draft, id).file();
    if (file == null) {
      throw new NotFound("file", id);
    }
    return files.get(file);
  }

  /// The file of the text that is posted, for everyone; none where it has no PDF. A document in
  /// Word is not handed out: it tells who wrote it and what was taken out of it.
  @Requires("lawmaking.read")
  public Optional<StoredFile> postedFile(Actor actor, UUID draft) {
    return posted.find(draft, clock.today()).flatMap(found -> pdf(posted.text(draft)));
  }

  /// The file of the last text of a document that was issued, for everyone; none where it has no
  /// PDF.
  @Requires("lawmaking.read")
  public Optional<StoredFile> issuedFile(Actor actor, UUID draft) {
    return drafts
        .find(draft, clock.today())
        .filter(found -> found.stage().isIssued())
        .flatMap(found -> rows.newest(draft))
        .flatMap(this::pdf);
  }

  private Optional<StoredFile> pdf(Version version) {
    return Optional.ofNullable(version.file())
        .map(files::get)
        .filter(file -> file.mediaType().equals(FileKind.PDF.mediaType()));
  }

  /// Two texts of a draft beside each other, the older one first.
  @Requires("lawmaking.follow")
  public Compared compare(Actor actor, UUID draft, int first, int second) {
    var versions = rows.of(draft);
    var older = numbered(versions, Math.min(first, second), draft);
    var newer = numbered(versions, Math.max(first, second), draft);
    return new Compared(
        drafts.find(draft, clock.today()).orElseThrow(() -> new NotFound(Drafts.SUBJECT, draft)),
        older,
        newer,
        Comparison.of(older.text(), newer.text()));
  }

  private static Version numbered(Iterable<Version> versions, int number, UUID draft) {
    for (var version : versions) {
      if (version.number() == number) {
        return version;
      }
    }
    throw new NotFound("version", draft);
  }

  private Version find(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("version", id));
  }
}
