package org.opendost.platform.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.util.Matrix;

/// Draws the appearance of a signature into its field, as PDF/A allows it: fonts inside, colours of
/// the screen, words in the place of the picture for those who cannot see it.
final class Widget {

  private Widget() {}

  static void show(PDDocument file, PDSignatureField field, Appearance appearance, String holder) {
    try {
      var page = file.getPage(appearance.place().page() - 1);
      var widget = field.getWidgets().getFirst();
      var words = words(appearance, holder);
      field.setAlternateFieldName(words);
      widget.setContents(words);
      widget.setRectangle(rectangle(appearance.place(), page));
      var drawn = new PDAppearanceDictionary();
      drawn.setNormalAppearance(draw(file, page, appearance));
      widget.setAppearance(drawn);
      widget.setPage(page);
      Tag.form(file, page, widget, words);
      widget.getCOSObject().setNeedToBeUpdated(true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String words(Appearance appearance, String holder) {
    return appearance.lines().isEmpty()
        ? "Chữ ký số: " + holder
        : "Chữ ký số: " + String.join("; ", appearance.lines());
  }

  private static PDAppearanceStream draw(PDDocument file, PDPage page, Appearance appearance)
      throws IOException {
    var place = appearance.place();
    var width = (float) place.width();
    var height = (float) place.height();
    var stream = new PDAppearanceStream(new PDStream(file).getCOSObject());
    stream.setResources(new PDResources());
    stream.setBBox(new PDRectangle(width, height));
    stream.setMatrix(upright(page.getRotation(), width, height).createAffineTransform());
    try (var ink = new PDPageContentStream(file, stream)) {
      var low = SmallType.write(file, ink, appearance, width, height);
      var picture = appearance.picture();
      if (picture != null) {
        var image = LosslessFactory.createFromImage(file, picture.image());
        var fit = Math.min(width / image.getWidth(), (height - low) / image.getHeight());
        var wide = image.getWidth() * fit;
        var tall = image.getHeight() * fit;
        ink.drawImage(image, (width - wide) / 2, low + (height - low - tall) / 2, wide, tall);
      }
    }
    stream.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
    return stream;
  }

  /// From the page as it is looked at to the page as it is written.
  private static PDRectangle rectangle(Place place, PDPage page) {
    var box = page.getCropBox();
    var x = (float) place.left();
    var y = (float) place.bottom();
    var w = (float) place.width();
    var h = (float) place.height();
    return switch (page.getRotation()) {
      case 90 -> rectangle(box, box.getWidth() - y - h, x, h, w);
      case 180 -> rectangle(box, box.getWidth() - x - w, box.getHeight() - y - h, w, h);
      case 270 -> rectangle(box, y, box.getHeight() - x - w, h, w);
      default -> rectangle(box, x, y, w, h);
    };
  }

  private static PDRectangle rectangle(PDRectangle box, float x, float y, float w, float h) {
    return new PDRectangle(box.getLowerLeftX() + x, box.getLowerLeftY() + y, w, h);
  }

  /// A turned page turns what stands on it; the signature is turned back.
  private static Matrix upright(int rotation, float width, float height) {
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, height, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, width, height);
      case 270 -> new Matrix(0, -1, 1, 0, 0, width);
      default -> new Matrix();
    };
  }
}
