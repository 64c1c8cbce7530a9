package org.opendost.portal.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.opendost.platform.files.FileKind;
import org.opendost.portal.pictures.Unmade.Reason;

/// What becomes of a picture.
class VersionTest {

  @Test
  void makesAPhotographAsWideAsScreensNeedItAndNeverWiderThanItIs() throws Exception {
    var wide = versions(Photographs.jpeg(Photographs.scene(1600, 900)), "image/jpeg");
    assertThat(wide)
        .extracting(Version::dots)
        .containsExactly(new Dots(480, 270), new Dots(800, 450), new Dots(1200, 675));
    assertThat(wide).extracting(Version::kind).containsOnly(FileKind.JPEG);

    var narrow = versions(Photographs.jpeg(Photographs.scene(640, 360)), "image/jpeg");
    assertThat(narrow)
        .extracting(Version::dots)
        .containsExactly(new Dots(480, 270), new Dots(640, 360));
  }

  @Test
  void turnsItTheRightWayUpAndForgetsWhereItWasTaken() throws Exception {
    var lying = Photographs.heldAndPlaced(Photographs.jpeg(Photographs.scene(1000, 600)), 6);
    assertThat(new String(lying, StandardCharsets.ISO_8859_1)).contains("GPS 22.66");

    var versions = versions(lying, "image/jpeg");

    assertThat(versions).extracting(Version::dots).contains(new Dots(480, 800));
    for (var version : versions) {
      assertThat(new String(version.content(), StandardCharsets.ISO_8859_1))
          .doesNotContain("GPS", "Exif");
      var image = image(version);
      // Turned to the right by a quarter: what was the upper left corner is the upper right one.
      assertThat(isRed(image, image.getWidth() - 20, 20)).isTrue();
      assertThat(isRed(image, 20, 20)).isFalse();
    }
  }

  @Test
  void turnsEachOfTheEightWaysACameraIsHeld() throws Exception {
    var scene = Photographs.scene(400, 200);
    var corners = List.of("ul", "ur", "lr", "ll", "ul", "ur", "lr", "ll");
    for (int tag = 1; tag <= 8; tag++) {
      var upright = new Orientation(tag).upright(scene);
      assertThat(upright.getWidth()).isEqualTo(tag < 5 ? 400 : 200);
      var corner = corners.get(tag - 1);
      int x = corner.endsWith("l") ? 5 : upright.getWidth() - 5;
      int y = corner.startsWith("u") ? 5 : upright.getHeight() - 5;
      assertThat(isRed(upright, x, y)).as("tag " + tag).isTrue();
    }
  }

  @Test
  void readsTheColoursOfPrint() throws Exception {
    var versions = versions(Photographs.cmyk(900, 600), "image/jpeg");
    var dot = new Color(image(versions.getFirst()).getRGB(100, 100));
    assertThat(dot.getBlue()).as(dot.toString()).isGreaterThan(dot.getRed() + 40);
  }

  @Test
  void keepsADrawingAsPngAndWhatShinesThrough() throws Exception {
    var drawing = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
    var pen = drawing.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1600, 900);
    pen.setColor(Color.BLACK);
    for (int i = 0; i < 8; i++) {
      pen.fillRect(100 + i * 180, 800 - i * 90, 120, 100 + i * 90);
    }
    pen.dispose();
    var glass = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_ARGB);
    var scene = Photographs.scene(1000, 500);
    for (int y = 100; y < 500; y++) {
      for (int x = 0; x < 1000; x++) {
        glass.setRGB(x, y, scene.getRGB(x, y));
      }
    }

    var shining = versions(Photographs.png(glass), "image/png");
    assertThat(shining).extracting(Version::kind).containsOnly(FileKind.PNG);
    assertThat(image(shining.getFirst()).getRGB(240, 5) >>> 24).isZero();
    var opaque = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_ARGB);
    opaque.createGraphics().drawImage(scene, 0, 0, null);
    assertThat(versions(Photographs.png(opaque), "image/png"))
        .as("nothing shines through")
        .extracting(Version::kind)
        .containsOnly(FileKind.JPEG);
    try (var picture = OpenPicture.of(Photographs.png(drawing), "image/png")) {
      assertThat(Version.of(picture, Integer.MAX_VALUE))
          .as("a drawing")
          .extracting(Version::kind)
          .containsOnly(FileKind.PNG);
    }
  }

  @Test
  void opensNothingThatNoMemoryHolds() throws Exception {
    var bomb = Photographs.huge(30_000, 30_000);
    assertThat(bomb).hasSizeLessThan(200);
    assertThat(reason(bomb, "image/png")).isEqualTo(Reason.TOO_MANY_DOTS);
  }

  @Test
  void saysWhatIsWrongInsteadOfFailing() throws Exception {
    var good = Photographs.jpeg(Photographs.scene(900, 600));
    assertThat(reason(Arrays.copyOf(good, 40), "image/jpeg")).isEqualTo(Reason.BROKEN);
    assertThat(reason(new byte[] {1, 2, 3}, "image/png")).isEqualTo(Reason.BROKEN);
    assertThat(reason(new byte[0], "image/webp")).isEqualTo(Reason.BROKEN);
    assertThat(reason(Photographs.gif(Photographs.scene(90, 60)), "image/gif"))
        .isEqualTo(Reason.BROKEN);
    assertThat(reason(Photographs.moving(Photographs.scene(900, 600)), "image/png"))
        .isEqualTo(Reason.MOVES);
    assertThatThrownBy(() -> new Dots(0, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Reason reason(byte[] content, String type) {
    try (var picture = OpenPicture.of(content, type)) {
      Version.of(picture, content.length);
      return null;
    } catch (Unmade unmade) {
      return unmade.reason();
    }
  }

  private static List<Version> versions(byte[] content, String type) throws Exception {
    try (var picture = OpenPicture.of(content, type)) {
      return Version.of(picture, content.length);
    }
  }

  private static BufferedImage image(Version version) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(version.content()));
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    var dot = new Color(image.getRGB(x, y));
    return dot.getRed() > dot.getBlue();
  }
}
