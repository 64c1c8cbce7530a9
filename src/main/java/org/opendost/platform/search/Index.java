package org.opendost.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.opendost.platform.search.EntryRows.Changed;

/// The Lucene index in its folder, and up to which transaction it has followed the table.
final class Index implements AutoCloseable {

  /// Counted up whenever [IndexedEntry] or [Analysers] change.
  private static final String FORMAT = "1 " + Version.LATEST;

  private final CloseableSearchMapping mapping;
  private final Path mark;
  private final String generation;
  private long followed;

  private Index(CloseableSearchMapping mapping, Path mark, String generation, long followed) {
    this.mapping = mapping;
    this.mark = mark;
    this.generation = generation;
    this.followed = followed;
  }

  /// Opens the index; one that is not of this format, this database or this past is made anew.
  static Index open(Path folder, String generation, long settled) throws IOException {
    var mark = folder.resolve("followed.txt");
    long followed = followed(mark, generation);
    if (followed < 0 || followed > settled) {
      delete(folder);
      followed = 0;
    }
    Files.createDirectories(folder);
    try {
      return new Index(mapping(folder), mark, generation, followed);
    } catch (RuntimeException damaged) {
      delete(folder);
      Files.createDirectories(folder);
      return new Index(mapping(folder), mark, generation, 0);
    }
  }

  /// All transactions before this one are in the index.
  long followed() {
    return followed;
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /// Brings rows in or takes them out; doing it twice does no harm.
  void apply(List<Changed> rows) {
    try (var session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(Index::written)
            .build()) {
      var plan = session.indexingPlan();
      for (var row : rows) {
        var entry = new IndexedEntry(row.entry());
        if (row.removed()) {
          plan.delete(entry);
        } else {
          plan.addOrUpdate(entry);
        }
      }
    }
  }

  /// Waits until the rows are taken in, and leaves the disk to [#follow]: a commit for each row
  /// would take minutes where the whole takes seconds.
  private static void written(IndexingPlanSynchronizationStrategyConfigurationContext plan) {
    plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
    plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    plan.indexingFutureHandler(
        future ->
            future
                .join()
                .throwable()
                .ifPresent(
                    failed -> {
                      throw new IllegalStateException("the index took not everything in", failed);
                    }));
  }

  /// Puts everything on the disk, and only then says how far it goes: a sudden end in between only
  /// makes some rows come in again.
  void follow(long settled) {
    try (var session = session()) {
      session.workspace().flush();
      session.workspace().refresh();
    }
    try {
      var draft = mark.resolveSibling("followed.new");
      Files.writeString(draft, FORMAT + "\n" + generation + "\n" + settled + "\n");
      Files.move(draft, mark, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    followed = settled;
  }

  @Override
  public void close() {
    mapping.close();
  }

  private static CloseableSearchMapping mapping(Path folder) {
    return SearchMapping.builder(
            AnnotatedTypeSource.fromClasses(IndexedEntry.class), MethodHandles.lookup())
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", Version.LATEST)
        .property("hibernate.search.backend.analysis.configurer", new Analysers())
        .property("hibernate.search.backend.directory.root", folder.resolve("lucene").toString())
        .property("hibernate.search.backend.thread_pool.size", "2")
        .property("hibernate.search.backend.indexing.queue_count", "2")
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", "false")
        .property(
            "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
            "false")
        .build();
  }

  private static long followed(Path mark, String generation) throws IOException {
    if (!Files.exists(mark)) {
      return -1;
    }
    var lines = Files.readAllLines(mark);
    return lines.size() == 3 && lines.get(0).equals(FORMAT) && lines.get(1).equals(generation)
        ? Long.parseLong(lines.get(2))
        : -1;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
