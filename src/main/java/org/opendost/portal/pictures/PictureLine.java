package org.opendost.portal.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.pictures.PictureRows.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes pictures in to be made smaller, and tells pages what is there of them. It asks for no
/// permission: the module that keeps a picture or shows it has asked before.
@Component
public class PictureLine {

  private final PictureRows rows;
  private final Files files;

  PictureLine(PictureRows rows, Files files) {
    this.rows = rows;
    this.files = files;
  }

  /// Takes a picture in that was just kept, in the transaction that keeps it.
  ///
  /// @param field the form's field, for a refusal to stand beside it
  /// @throws InvalidInput when it has so many dots that no browser should open it
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(StoredFile file, String field) {
    try (var stream = files.open(file);
        var picture = OpenPicture.of(stream.readAllBytes(), file.mediaType())) {
      if (picture.dots().tooMany()) {
        throw new InvalidInput(
            field,
            "pictures.too-many-dots",
            picture.dots().width(),
            picture.dots().height(),
            Dots.MOST / 1_000_000);
      }
    } catch (Unmade unreadable) {
      // Browsers read some that we do not; the job says so.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    rows.wait(file.id(), file.sha256());
  }

  /// The pictures of one page, by one query, or none where all are drawings.
  ///
  /// @param pictures names of drawings and ids of files, see [Pictures]
  public ShownPictures shown(Stream<@Nullable String> pictures) {
    var wanted =
        pictures
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .filter(Pictures::isFile)
            .map(UUID::fromString)
            .collect(Collectors.toSet());
    return new ShownPictures(wanted.isEmpty() ? Map.of() : byName(rows.lines(wanted)));
  }

  /// A version with that content, and the pictures it was made of, any of which may be shown to
  /// readers or not.
  ///
  /// @param sha256 in hexadecimal digits
  public Map<UUID, StoredFile> version(String sha256) {
    var made = rows.made(sha256);
    if (made.isEmpty()) {
      return Map.of();
    }
    var file = files.get(made.getFirst().version());
    return made.stream().collect(Collectors.toMap(PictureRows.Made::of, each -> file));
  }

  private static Map<String, ShownPicture> byName(Collection<Line> lines) {
    return lines.stream().collect(Collectors.groupingBy(Line::file)).entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().toString(), entry -> picture(entry.getValue())));
  }

  private static ShownPicture picture(List<Line> lines) {
    var first = lines.getFirst();
    var dots = first.dots();
    if (first.sha256() == null) {
      return new ShownPicture(
          Pictures.address(first.file().toString()), null, dots.width(), dots.height());
    }
    var widest = lines.getLast();
    return new ShownPicture(
        Pictures.version(Objects.requireNonNull(widest.sha256())),
        lines.stream()
            .map(
                line ->
                    Pictures.version(Objects.requireNonNull(line.sha256()))
                        + " "
                        + Objects.requireNonNull(line.version()).width()
                        + "w")
            .collect(Collectors.joining(", ")),
        dots.width(),
        dots.height());
  }
}
