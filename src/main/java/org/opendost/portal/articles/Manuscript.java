package org.opendost.portal.articles;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;

/// What an editor writes.
///
/// @param slug the words of the address; made of the title when blank
/// @param category null while none is chosen, which is refused
/// @param body HTML, or plain blocks as [Markup] reads them
/// @param picture key of its picture
/// @param report the report it is made of
public record Manuscript(
    String slug,
    @Nullable Category category,
    String title,
    String lead,
    String body,
    String author,
    List<String> tags,
    @Nullable String picture,
    @Nullable UUID report) {

  public Manuscript {
    title = title.strip();
    slug = slugOf(slug.isBlank() ? title : slug);
    tags =
        tags.stream()
            .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
  }

  /// Refuses a manuscript that could not stand on the portal.
  void check() {
    var faults =
        new Faults()
            .required("title", title)
            .atMost("title", title, 300)
            .required("category", category)
            .required("lead", lead)
            .atMost("lead", lead, 2_000)
            .required("body", body)
            .atMost("body", body, 200_000)
            .required("author", author)
            .atMost("author", author, 200);
    if (tags.size() > 20) {
      faults.add("tags", "articles.tags.too-many", 20);
    }
    if (picture != null && !picture.matches("[a-z0-9-]{1,80}")) {
      faults.add("picture", "articles.picture.unknown");
    }
    faults.orThrow();
  }

  /// The words of an address: without accents, `đ` as `d`, joined by hyphens, at most 120 letters.
  static String slugOf(String words) {
    var plain =
        Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (plain.length() > 120) {
      int cut = plain.lastIndexOf('-', 120);
      plain = plain.substring(0, cut > 0 ? cut : 120);
    }
    return plain.isEmpty() ? "bai-viet" : plain;
  }
}
