package org.opendost.platform.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.RangePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryStringPredicateOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.Found.Hit;
import org.opendost.platform.search.Found.Piece;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds entries by words, only such as the actor may see.
@Facade
public class Search {

  private static final AggregationKey<Map<String, Long>> BY_KIND = AggregationKey.of("by-kind");

  /// All words as they were typed, marks and all: such entries come before all others.
  private static final float AS_WRITTEN = 100;

  private static final int MOST_WORDS = 60;

  private final Indexer indexer;
  private final Access access;
  private final OfficeClock clock;

  Search(Indexer indexer, Access access, OfficeClock clock) {
    this.indexer = indexer;
    this.access = access;
    this.clock = clock;
  }

  /// What is found, best first. Needs no database.
  @Requires("search.find")
  @Transactional(propagation = Propagation.SUPPORTS)
  public Found find(Actor actor, Question question) {
    if (question.words().isEmpty()) {
      return Found.nothing(indexer.isComplete());
    }
    try (var session = indexer.index().session()) {
      var wanted =
          new Wanted(question, Words.folded(question.words()), visibleTo(actor), clock.today());
      var found = find(session, wanted, false);
      return found.total() > 0 || question.words().indexOf(' ') < 0
          ? found
          : find(session, wanted, true);
    }
  }

  private Found find(SearchSession session, Wanted wanted, boolean loosened) {
    var kind = wanted.question().kind();
    var result =
        session
            .search(IndexedEntry.class)
            .select(
                f ->
                    f.composite()
                        .from(
                            f.field("kind", String.class),
                            f.field("href", String.class),
                            f.field("title", String.class),
                            f.field("body", String.class),
                            f.field("day", LocalDate.class))
                        .asList(values -> hit(wanted, values)))
            .where(f -> wanted.in(f, loosened, kind))
            .aggregation(BY_KIND, f -> f.terms().field("kind", String.class))
            .sort(f -> f.composite().add(f.score()).add(f.field("day").desc().missing().last()))
            .fetch(wanted.question().offset(), Question.PAGE);
    var byKind =
        kind == null
            ? result.aggregation(BY_KIND)
            : session
                .search(IndexedEntry.class)
                .where(f -> wanted.in(f, loosened, null))
                .aggregation(BY_KIND, f -> f.terms().field("kind", String.class))
                .fetch(0)
                .aggregation(BY_KIND);
    return new Found(
        result.hits(),
        result.total().hitCount(),
        new TreeMap<>(byKind),
        indexer.isComplete(),
        loosened);
  }

  private static Hit hit(Wanted wanted, List<?> values) {
    return new Hit(
        (String) values.get(0),
        (String) values.get(1),
        Piece.marking((String) values.get(2), wanted.folded()),
        Snippet.of((String) values.get(3), wanted.folded()),
        (LocalDate) values.get(4));
  }

  private Set<String> visibleTo(Actor actor) {
    var codes = new TreeSet<String>();
    codes.add(Visibility.everyone().code());
    access.permissions().stream()
        .filter(permission -> permission.isHeldBy(actor))
        .map(Permission::code)
        .forEach(codes::add);
    return codes;
  }

  private record Wanted(
      Question question, Set<String> folded, Set<String> visible, LocalDate today) {

    PredicateFinalStep in(SearchPredicateFactory f, boolean loosened, @Nullable String kind) {
      var words = question.words();
      return f.bool()
          .with(
              all -> {
                all.filter(f.terms().field("visibility").matchingAny(visible));
                if (kind != null) {
                  all.filter(f.match().field("kind").matching(kind));
                }
                all.must(loosened ? most(f, words) : every(f, words));
                if (Words.accented(words)) {
                  all.should(asWritten(f, words).constantScore().boost(AS_WRITTEN));
                }
                all.should(
                    f.match().field("titlePairs").boost(3).field("bodyPairs").matching(words));
                all.should(since(f, today.minusMonths(3)).constantScore().boost(0.5f));
                all.should(since(f, today.minusYears(1)).constantScore().boost(0.5f));
              });
    }

    /// Every word, in the title or in the text.
    private static PredicateFinalStep every(SearchPredicateFactory f, String words) {
      return f.simpleQueryString()
          .field("title")
          .boost(3)
          .field("body")
          .matching(words)
          .defaultOperator(BooleanOperator.AND)
          .flags(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE);
    }

    private static PredicateFinalStep most(SearchPredicateFactory f, String words) {
      return f.match()
          .field("title")
          .boost(3)
          .field("body")
          .matching(words)
          .minimumShouldMatchPercent(MOST_WORDS);
    }

    private static SimpleQueryStringPredicateOptionsStep<?> asWritten(
        SearchPredicateFactory f, String words) {
      return f.simpleQueryString()
          .fields("titleWritten", "bodyWritten")
          .matching(words)
          .defaultOperator(BooleanOperator.AND)
          .flags(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE);
    }

    private static RangePredicateOptionsStep<?> since(SearchPredicateFactory f, LocalDate day) {
      return f.range().field("day").atLeast(day);
    }
  }
}
