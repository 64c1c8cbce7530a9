package org.opendost.portal.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pages.Features;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the editor's form to the reader's telephone.
@OfficeTest
class SmallPicturesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);
  private static final Actor SYSTEM = Actor.system("test");
  private static final Pattern VERSION = Pattern.compile("(/hinh/nho/[0-9a-f]{64}) (\\d+)w");

  private final Features features;
  private final PictureMaking making;
  private final SmallPictures pictures;
  private final JdbcClient jdbc;
  private final int port;

  SmallPicturesTest(
      Features features,
      PictureMaking making,
      SmallPictures pictures,
      JdbcClient jdbc,
      @LocalServerPort int port) {
    this.features = features;
    this.making = making;
    this.pictures = pictures;
    this.jdbc = jdbc;
    this.port = port;
  }

  @Test
  void showsThePictureAsSentUntilItsVersionsAreThereAndThenThem() throws Exception {
    var photograph = Photographs.jpeg(Photographs.scene(1601, 901));
    var kept = kept("phieng.jpg", photograph);
    var feature = shown(kept);
    var before = read("/tham-muu-tu-van").body();
    if (!before.contains("srcset=\"/hinh/nho/")) {
      assertThat(before).contains("src=\"/hinh/" + kept + "\"");
    }

    done(kept);

    var page = read("/tham-muu-tu-van").body();
    assertThat(page).contains("width=\"1601\" height=\"901\" loading=\"lazy\"");
    assertThat(page).as("leads to the whole picture").doesNotContain("\"/hinh/" + kept + "\"");
    var versions = VERSION.matcher(page.substring(page.indexOf(feature.toString())));
    assertThat(versions.find()).isTrue();
    assertThat(versions.group(2)).isEqualTo("480");
    var small = read(versions.group(1));
    assertThat(small.statusCode()).isEqualTo(200);
    assertThat(small.headers().firstValue("cache-control").orElse(""))
        .contains("max-age=31536000", "public", "immutable");
    assertThat(small.headers().firstValue("content-type")).contains("image/jpeg");
    assertThat(small.headers().firstValueAsLong("content-length").orElseThrow())
        .isLessThan(photograph.length / 4);

    features.change(EDITOR, features.feature(EDITOR, feature).shown(false));
    assertThat(read(versions.group(1)).statusCode()).as("taken off the portal").isEqualTo(404);
  }

  @Test
  void makesOneContentSmallerOnce() throws Exception {
    var photograph = Photographs.jpeg(Photographs.scene(1300, 700));
    var first = kept("mot.jpg", photograph);
    done(first);
    var second = kept("hai.jpg", photograph);
    done(second);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from pictures.smaller
                     where source = (select source from pictures.picture where file_id = :file)
                    """)
                .param("file", second)
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void refusesAtTheDoorWhatNoMemoryHolds() {
    assertThatThrownBy(() -> kept("bom.png", Photographs.huge(30_000, 30_000)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("too-many-dots");
    assertThatThrownBy(() -> kept("dong.gif", Photographs.gif(Photographs.scene(90, 60))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void tellsTheAdministratorWhatCouldNotBeMadeSmaller() throws Exception {
    var good = Photographs.jpeg(Photographs.scene(900, 600));
    var cut = Arrays.copyOf(good, 40);
    var broken = kept("hong.jpg", cut);
    done(broken);

    assertThat(pictures.progress(SYSTEM).failures())
        .filteredOn(failure -> failure.file().equals(broken))
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.name()).isEqualTo("hong.jpg");
              assertThat(failure.reason()).isEqualTo("broken");
            });
    pictures.tryAgain(SYSTEM);
    done(broken);
    assertThatThrownBy(() -> pictures.progress(Actor.PUBLIC)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> pictures.tryAgain(EDITOR)).isInstanceOf(Forbidden.class);
  }

  @Test
  void takesThoseInThatWereThereBefore() throws Exception {
    var old = kept("cu.jpg", Photographs.jpeg(Photographs.scene(1250, 650)));
    shown(old);
    done(old);
    jdbc.sql("delete from pictures.picture where file_id = :file").param("file", old).update();

    making.takeThoseOfBefore();

    done(old);
  }

  @Test
  void givesAPictureUpThatIsTriedForEver() throws Exception {
    var poison = Uuid7.next();
    jdbc.sql(
            """
            insert into pictures.picture (file_id, source, tries)
            values (:file, sha256(:text), 3)
            """)
        .param("file", poison)
        .param("text", poison.toString().getBytes(StandardCharsets.UTF_8))
        .update();
    done(poison);
    assertThat(
            jdbc.sql("select reason from pictures.picture where file_id = :file")
                .param("file", poison)
                .query(String.class)
                .single())
        .isEqualTo("given-up");
    jdbc.sql("delete from pictures.picture where file_id = :file").param("file", poison).update();
  }

  /// Works along with the job, and waits for what the job is at.
  private void done(UUID file) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      making.work();
      if (!jdbc.sql("select state from pictures.picture where file_id = :file")
          .param("file", file)
          .query(String.class)
          .single()
          .equals("waiting")) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not done: " + file);
  }

  private UUID kept(String name, byte[] content) {
    return features
        .keepPicture(EDITOR, Uuid7.next(), new Upload(name, new ByteArrayResource(content)))
        .id();
  }

  private UUID shown(UUID picture) {
    var id = Uuid7.next();
    features.add(
        EDITOR,
        Feature.of(id, Kind.ADVISORY, "Ảnh " + id, null, "Lời", null, picture.toString(), 0)
            .withPicture(picture.toString(), "Một phiêng ruộng"));
    return id;
  }

  private HttpResponse<String> read(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString());
  }
}
