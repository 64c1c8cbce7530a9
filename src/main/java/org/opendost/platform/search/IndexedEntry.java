package org.opendost.platform.search;

import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/// An entry as the index holds it: its words folded (without marks), as written, and in pairs,
/// since most Vietnamese words are two syllables written apart.
@SearchEntity(name = "entry")
@Indexed
final class IndexedEntry {

  static final String FOLDED = "folded";
  static final String WRITTEN = "written";
  static final String PAIRS = "pairs";

  @DocumentId final String name;

  @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
  final String kind;

  @KeywordField final String visibility;

  @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
  final String href;

  @FullTextField(analyzer = FOLDED, projectable = Projectable.YES)
  @FullTextField(name = "titleWritten", analyzer = WRITTEN)
  @FullTextField(name = "titlePairs", analyzer = PAIRS)
  final String title;

  @FullTextField(analyzer = FOLDED, projectable = Projectable.YES)
  @FullTextField(name = "bodyWritten", analyzer = WRITTEN)
  @FullTextField(name = "bodyPairs", analyzer = PAIRS)
  final String body;

  @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
  final @Nullable LocalDate day;

  IndexedEntry(SearchEntry entry) {
    this.name = name(entry);
    this.kind = entry.kind();
    this.visibility = entry.visibility().code();
    this.href = entry.href();
    this.title = Words.kept(entry.title());
    this.body = Words.kept(entry.body());
    this.day = entry.day();
  }

  static String name(SearchEntry entry) {
    return name(entry.kind(), entry.id());
  }

  static String name(String kind, UUID id) {
    return kind + ":" + id;
  }
}
