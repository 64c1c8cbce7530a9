package org.opendost.platform.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;

/// Where on which page a signature is seen, in points from the lower left corner of the page as it
/// is looked at, turned pages turned.
///
/// @param page from 1
public record Place(int page, double left, double bottom, double width, double height) {

  private static final double MILLIMETRE = 72 / 25.4;

  /// Annex I gives the margins; words at the top right stay inside them.
  private static final double CORNER_WIDTH = 70 * MILLIMETRE;

  private static final double CORNER_HEIGHT = 14 * MILLIMETRE;
  private static final double CORNER_RIGHT = 10 * MILLIMETRE;
  private static final double CORNER_TOP = 5 * MILLIMETRE;

  /// Room for two short lines under a seal.
  private static final double WORDS = 8 * MILLIMETRE;

  public Place {
    if (page < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("No place: %d %s×%s".formatted(page, width, height));
    }
  }

  /// A place given in millimetres from the upper left corner, as a ruler measures.
  public static Place millimetres(
      Path pdf, int page, double left, double top, double width, double height) {
    var tall = PageSize.of(pdf, page).height();
    return new Place(
        page,
        left * MILLIMETRE,
        tall - (top + height) * MILLIMETRE,
        width * MILLIMETRE,
        height * MILLIMETRE);
  }

  /// The signature block of a document: the room between the post and this name, where the name
  /// stands for the last time. Empty when the file does not say the name, or leaves no room above
  /// it.
  public static Optional<Place> above(Path pdf, String name) {
    try (var read = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      return NameOnPage.last(read, name).flatMap(NameOnPage::roomAbove);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /// The top right of the first page: files beside a document, papers that were scanned.
  public static Place topRight(Path pdf) {
    var page = PageSize.of(pdf, 1);
    var width = Math.min(CORNER_WIDTH, page.width() / 2);
    return new Place(
        1,
        page.width() - CORNER_RIGHT - width,
        page.height() - CORNER_TOP - CORNER_HEIGHT,
        width,
        CORNER_HEIGHT);
  }

  /// Where the seal goes when this is where the handwritten signature stands: over its left third,
  /// level with its middle, in true size.
  ///
  /// @param across the seal's width in millimetres
  /// @param withWords whether name and time stand under it
  public Place seal(double across, boolean withWords) {
    var side = across * MILLIMETRE;
    var words = withWords ? WORDS : 0;
    return new Place(
        page,
        Math.max(0, left + width / 3 - side),
        Math.max(0, bottom + height / 2 - side / 2 - words),
        side,
        side + words);
  }

  /// The size of a page as it is looked at, in points.
  private record PageSize(double width, double height) {

    static PageSize of(Path pdf, int number) {
      try (var read = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
        var page = read.getPage(number - 1);
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0
            ? new PageSize(box.getWidth(), box.getHeight())
            : new PageSize(box.getHeight(), box.getWidth());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
