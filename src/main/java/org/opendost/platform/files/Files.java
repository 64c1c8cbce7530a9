package org.opendost.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.files.Content.Broken;
import org.opendost.platform.files.Content.Known;
import org.opendost.platform.files.Content.Locked;
import org.opendost.platform.files.Content.Unknown;
import org.opendost.platform.files.Content.WithMacro;
import org.opendost.platform.files.Content.WithUnsafeEntry;
import org.opendost.platform.files.FileStore.Arrived;
import org.opendost.platform.files.FileStore.TooLarge;
import org.opendost.platform.input.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes files in and gives them out. It asks for no permission: the capability that owns the field
/// or shows the file has asked before.
@Component
public class Files {

  private final FileStore store;
  private final FileRows rows;
  private final Audit audit;
  private final Clock clock;

  Files(FileStore store, FileRows rows, Audit audit, Clock clock) {
    this.store = store;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// Keeps a file, in the caller's transaction; the content is on the disk before the row is. If
  /// the transaction fails, no row names the content. The same id with the same content again
  /// answers with what stands.
  ///
  /// @param id made with the form, so that a double click keeps one file
  /// @throws InvalidInput beside the rule's field, when it is not what the field takes
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredFile keep(Actor actor, UUID id, Upload upload, FileRule rule) {
    var name = FileName.of(rule.field(), upload.name());
    try {
      var arrived = receive(upload, rule);
      try {
        var kind = check(Content.of(arrived.path()), name, arrived, rule);
        store.keep(arrived);
        return record(
            actor,
            new StoredFile(
                id,
                name.text(),
                kind.mediaType(),
                arrived.size(),
                arrived.sha256(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)),
            rule);
      } finally {
        store.forget(arrived);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The file with that id.
  ///
  /// @throws NotFound when there is none
  public StoredFile get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("file", id));
  }

  /// The files with those ids in their order, by one query; ids without a file are passed over.
  public List<StoredFile> get(List<UUID> ids) {
    var byId = byId(ids);
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  /// The files with those ids, by one query; ids without a file are passed over.
  public Map<UUID, StoredFile> byId(List<UUID> ids) {
    return rows.find(ids).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
  }

  /// The content, to be read once and closed.
  public InputStream open(StoredFile file) {
    try {
      return java.nio.file.Files.newInputStream(store.place(file.sha256()));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private Arrived receive(Upload upload, FileRule rule) throws IOException {
    try (var stream = upload.content().getInputStream()) {
      return store.receive(stream, rule.limit());
    } catch (TooLarge tooLarge) {
      throw new InvalidInput(rule.field(), "files.too-large", rule.most());
    }
  }

  private static FileKind check(Content content, FileName name, Arrived arrived, FileRule rule) {
    var field = rule.field();
    if (arrived.size() == 0) {
      throw new InvalidInput(field, "files.empty");
    }
    return switch (content) {
      case Known(var kind) when !rule.allowed().contains(kind) ->
          throw new InvalidInput(field, "files.not-allowed", rule.kinds());
      case Known(var kind) when !kind.endings().contains(name.ending()) ->
          throw new InvalidInput(
              field, "files.ending", kind.label(), "." + kind.endings().getFirst());
      case Known(var kind) -> kind;
      case WithMacro() -> throw new InvalidInput(field, "files.macro");
      case Locked() -> throw new InvalidInput(field, "files.locked");
      case Broken() -> throw new InvalidInput(field, "files.broken");
      case WithUnsafeEntry(var entry) -> throw new InvalidInput(field, "files.inside", entry);
      case Unknown(var type)
          when Content.UNREAD_LETTERS.contains(type)
              && name.ending().equals("csv")
              && rule.allowed().contains(FileKind.CSV) ->
          throw new InvalidInput(field, "files.csv-letters");
      case Unknown(var _) -> throw new InvalidInput(field, "files.not-allowed", rule.kinds());
    };
  }

  private StoredFile record(Actor actor, StoredFile file, FileRule rule) {
    if (!rows.insert(actor, file)) {
      var standing = get(file.id());
      if (!standing.sha256().equals(file.sha256())) {
        throw new InvalidInput(rule.field(), "files.sent-already", standing.name());
      }
      return standing;
    }
    audit.record(
        actor,
        "file.kept",
        "file",
        file.id(),
        file.name(),
        null,
        Map.of("sha256", file.sha256(), "size", file.size(), "mediaType", file.mediaType()));
    return file;
  }
}
