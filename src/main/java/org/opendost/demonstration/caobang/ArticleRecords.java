package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Manuscript;
import org.opendost.portal.articles.Publishing;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters the news of the demonstration as its editor would have, each at its time.
@Component
public class ArticleRecords {

  private static final String FILES = "classpath:demonstration/caobang/articles-*.json";

  private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]+)</title>");

  private final Publishing publishing;
  private final JsonMapper json;

  ArticleRecords(Publishing publishing, JsonMapper json) {
    this.publishing = publishing;
    this.json = json;
  }

  /// Enters all news; what is entered already stays as it is.
  ///
  /// @param editor may write and publish
  /// @return how many articles the files hold
  public int enter(Actor editor) {
    var told = read();
    for (var entry : told) {
      var moment = entry.publishedAt().atZone(OfficeClock.ZONE).toInstant();
      OfficeClock.at(
          moment,
          () -> {
            var id = entry.id();
            publishing.draft(editor, id, entry.manuscript());
            publishing.publish(editor, id);
          });
    }
    return told.size();
  }

  private List<Told> read() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
          .flatMap(
              file -> {
                try (var content = file.getInputStream()) {
                  return Arrays.stream(json.readValue(content, Told[].class));
                } catch (IOException unreadable) {
                  throw new UncheckedIOException(unreadable);
                }
              })
          .sorted(Comparator.comparing(Told::publishedAt).thenComparing(Told::slug))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// An article of the files.
  record Told(
      String slug,
      String category,
      String title,
      String lead,
      List<Block> body,
      String author,
      LocalDateTime publishedAt,
      List<String> tags,
      @Nullable String picture) {

    /// The same id at every loading, so that nothing is entered twice.
    UUID id() {
      return UUID.nameUUIDFromBytes(
          ("caobang/" + publishedAt + "/" + slug).getBytes(StandardCharsets.UTF_8));
    }

    Manuscript manuscript() {
      var text = body.stream().map(Block::text).collect(Collectors.joining("\n\n"));
      return new Manuscript(
          slug,
          Category.of(category).orElseThrow(() -> new IllegalStateException(category)),
          title,
          lead,
          text,
          author,
          tags,
          picture,
          null,
          picture == null ? "" : shown(picture),
          "",
          List.of());
    }
  }

  /// What a drawing shows: its own title.
  private static String shown(String picture) {
    try (var file =
        new ClassPathResource("demonstration/caobang/pictures/" + picture + ".svg")
            .getInputStream()) {
      var title = TITLE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      return title.find() ? title.group(1).strip() : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A paragraph, a heading or a list: exactly one of the three.
  record Block(@Nullable String p, @Nullable String h, @Nullable List<String> ul) {

    String text() {
      if (h != null) {
        return "## " + h;
      }
      return ul == null
          ? p == null ? "" : p
          : ul.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
  }
}
