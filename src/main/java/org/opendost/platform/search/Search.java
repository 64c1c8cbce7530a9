package org.opendost.platform.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.RangePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryStringPredicateOptionsStep;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
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

  /// So many of a text’s pairs of syllables, in percent, make another one resemble it.
  private static final int SHARED_PAIRS = 30;

  /// Of a long text no more are asked.
  private static final int ENOUGH_PAIRS = 6;

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
      var byKind = byKind(session, wanted, false);
      boolean loosened = total(byKind, question.kind()) == 0 && question.words().indexOf(' ') >= 0;
      if (loosened) {
        byKind = byKind(session, wanted, true);
      }
      return new Found(
          hits(session, wanted, loosened),
          total(byKind, question.kind()),
          new TreeMap<>(byKind),
          indexer.isComplete(),
          loosened);
    }
  }

  /// What resembles a text, whichever of its words it shares: the pairs of syllables count, which
  /// most Vietnamese words are. A hint to look at, never a judgment.
  ///
  /// @param kinds of what is wanted
  /// @param except what is left out, by its id: the thing itself
  @Requires("search.find")
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Hit> similar(
      Actor actor, String text, Set<String> kinds, @Nullable UUID except, int most) {
    var words = Words.resembled(text);
    if (words.indexOf(' ') < 0) {
      return List.of();
    }
    var wanted =
        new Wanted(Question.of(words), Words.folded(words), visibleTo(actor), clock.today());
    try (var session = indexer.index().session()) {
      return session
          .search(IndexedEntry.class)
          .select(f -> hit(f, wanted))
          .where(f -> wanted.resembling(f, words, kinds, except))
          .totalHitCountThreshold(most)
          .fetchHits(most);
    }
  }

  /// Counts what matches. Asked apart from the hits, because counting needs no scores, and finding
  /// the best needs not look at all that match.
  private static Map<String, Long> byKind(SearchSession session, Wanted wanted, boolean loosened) {
    return session
        .search(IndexedEntry.class)
        .where(f -> wanted.matching(f, loosened))
        .aggregation(BY_KIND, f -> f.terms().field("kind", String.class))
        .fetch(0)
        .aggregation(BY_KIND);
  }

  private static long total(Map<String, Long> byKind, @Nullable String kind) {
    return kind == null
        ? byKind.values().stream().mapToLong(Long::longValue).sum()
        : byKind.getOrDefault(kind, 0L);
  }

  private static List<Hit> hits(SearchSession session, Wanted wanted, boolean loosened) {
    return session
        .search(IndexedEntry.class)
        .select(f -> hit(f, wanted))
        .where(f -> wanted.ranked(f, loosened))
        .sort(f -> f.composite().add(f.score()).add(f.field("day").desc().missing().last()))
        .totalHitCountThreshold(Question.PAGE)
        .fetchHits(wanted.question().offset(), Question.PAGE);
  }

  private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f, Wanted wanted) {
    return f.composite()
        .from(
            f.field("kind", String.class),
            f.field("href", String.class),
            f.field("title", String.class),
            f.field("body", String.class),
            f.field("day", LocalDate.class))
        .asList(values -> hit(wanted, values));
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

    /// What the actor may see of what has the words, of any kind.
    PredicateFinalStep matching(SearchPredicateFactory f, boolean loosened) {
      return f.bool()
          .filter(f.terms().field("visibility").matchingAny(visible))
          .filter(words(f, loosened));
    }

    PredicateFinalStep ranked(SearchPredicateFactory f, boolean loosened) {
      var words = question.words();
      var kind = question.kind();
      return f.bool()
          .with(
              all -> {
                all.filter(f.terms().field("visibility").matchingAny(visible));
                if (kind != null) {
                  all.filter(f.match().field("kind").matching(kind));
                }
                all.must(words(f, loosened));
                if (Words.accented(words)) {
                  all.should(asWritten(f, words).constantScore().boost(AS_WRITTEN));
                }
                all.should(
                    f.match().field("titlePairs").boost(3).field("bodyPairs").matching(words));
                all.should(since(f, today.minusMonths(3)).constantScore().boost(0.5f));
                all.should(since(f, today.minusYears(1)).constantScore().boost(0.5f));
              });
    }

    private PredicateFinalStep words(SearchPredicateFactory f, boolean loosened) {
      return loosened ? most(f, question.words()) : every(f, question.words());
    }

    PredicateFinalStep resembling(
        SearchPredicateFactory f, String text, Set<String> kinds, @Nullable UUID except) {
      return f.bool()
          .with(
              all -> {
                all.filter(f.terms().field("visibility").matchingAny(visible));
                all.filter(f.terms().field("kind").matchingAny(kinds));
                if (except != null) {
                  all.mustNot(
                      f.id()
                          .matchingAny(
                              kinds.stream()
                                  .map(kind -> IndexedEntry.name(kind, except))
                                  .toList()));
                }
                all.must(
                    f.match()
                        .field("titlePairs")
                        .boost(3)
                        .field("bodyPairs")
                        .matching(text)
                        .minimumShouldMatch()
                        .ifMoreThan(1)
                        .thenRequirePercent(SHARED_PAIRS)
                        .ifMoreThan(4 * ENOUGH_PAIRS)
                        .thenRequireNumber(ENOUGH_PAIRS)
                        .end());
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
