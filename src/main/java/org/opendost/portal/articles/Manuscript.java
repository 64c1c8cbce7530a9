package org.opendost.portal.articles;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.portal.pictures.Pictures;

/// What an editor writes.
///
/// @param slug the words of the address; made of the title when blank
/// @param category null while none is chosen, which is refused
/// @param body HTML, or plain blocks as [Markup] reads them; kept as it was typed
/// @param picture the name of a drawing of this site, or the id of a file kept by
///   [Desk#keepPicture]
/// @param report the report it is made of
/// @param alt what the picture shows, for those who do not see it
/// @param caption what stands under the picture
/// @param attachments files kept by [Desk#keepAttachment], in their order
public record Manuscript(
    String slug,
    @Nullable Category category,
    String title,
    String lead,
    String body,
    String author,
    List<String> tags,
    @Nullable String picture,
    @Nullable UUID report,
    String alt,
    String caption,
    List<UUID> attachments) {

  private static final int MOST_TAGS = 20;
  private static final int MOST_ATTACHMENTS = 20;

  public Manuscript {
    title = title.strip();
    slug = slugOf(slug.isBlank() ? title : slug);
    lead = lead.strip();
    author = author.strip();
    alt = alt.strip();
    caption = caption.strip();
    tags =
        tags.stream()
            .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    attachments = List.copyOf(attachments);
  }

  /// Without words for its picture and without attachments.
  public Manuscript(
      String slug,
      @Nullable Category category,
      String title,
      String lead,
      String body,
      String author,
      List<String> tags,
      @Nullable String picture,
      @Nullable UUID report) {
    this(slug, category, title, lead, body, author, tags, picture, report, "", "", List.of());
  }

  /// What is wrong even with a draft: it needs a title and a section, and nothing may be too long.
  Faults faults() {
    var faults =
        new Faults()
            .required("title", title)
            .atMost("title", title, 300)
            .required("category", category)
            .atMost("lead", lead, 2_000)
            .atMost("body", body, 200_000)
            .atMost("author", author, 200)
            .atMost("alt", alt, 300)
            .atMost("caption", caption, 300);
    if (tags.size() > MOST_TAGS) {
      faults.add("tags", "articles.tags.too-many", MOST_TAGS);
    }
    if (picture != null && !picture.matches("[a-z0-9-]{1,80}")) {
      faults.add("picture", "articles.picture.unknown");
    }
    if (attachments.size() > MOST_ATTACHMENTS) {
      faults.add("attachmentFiles", "articles.attachments.too-many", MOST_ATTACHMENTS);
    }
    return faults;
  }

  /// What is wrong with an article that is to stand on the portal.
  Faults faultsForReaders() {
    var faults =
        faults()
            .required("lead", lead)
            .required("body", Markup.toHtml(body))
            .required("author", author);
    if (picture != null && Pictures.isFile(picture)) {
      // TT 32/2017/TT-BTTTT: pictures have a text in their place.
      faults.required("alt", alt);
    }
    return faults;
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
