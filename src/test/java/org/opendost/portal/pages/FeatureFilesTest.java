package org.opendost.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Pictures and films that editors send in.
@OfficeTest
class FeatureFilesTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);
  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1");
  private static final byte[] MP4 = bytes("\0\0\0\u0018ftypisom\0\0\2\0isommp42........");
  private static final byte[] WEBM =
      bytes("\u001aE\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webmB\u0087\u0081\4");
  private static final byte[] QUICKTIME = bytes("\0\0\0\u0014ftypqt  \0\0\2\0qt  ");

  private final Features features;
  private final MockMvc browser;
  private final int port;

  FeatureFilesTest(
      Features features, WebApplicationContext application, @LocalServerPort int port) {
    this.features = features;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    this.port = port;
  }

  @Test
  void playAFilmWithItsPictureAndFromAnyPlaceInIt() throws Exception {
    var id = Uuid7.next();
    assertThat(
            asked(film(id, "Trồng trúc sào").file(picture(PNG)).file(filmFile("a.mp4", MP4)))
                .getStatus())
        .isEqualTo(303);
    var kept = features.feature(EDITOR, id);

    var page = read("/phim").body();
    assertThat(page)
        .contains("poster=\"/hinh/" + kept.picture() + "\"")
        .contains("<source src=\"/phim/tep/" + kept.film() + "\">");
    var part = read("/phim/tep/" + kept.film(), "Range", "bytes=4-7");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("ftyp");
    assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
    assertThat(part.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(part.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
  }

  @Test
  void stayHiddenAsLongAsWhatNamesThem() throws Exception {
    var id = Uuid7.next();
    asked(film(id, "Chưa chiếu").file(picture(PNG)).file(filmFile("a.webm", WEBM)));
    var shown = features.feature(EDITOR, id);
    features.change(EDITOR, shown.shown(false));

    assertThat(read("/phim/tep/" + shown.film()).statusCode()).isEqualTo(404);
    assertThat(read("/hinh/" + shown.picture()).statusCode()).isEqualTo(404);
    assertThat(asked(get("/phim/tep/" + shown.film())).getStatus()).isEqualTo(200);
  }

  @Test
  void areRefusedBesideTheFieldWhenTheyAreSomethingElse() throws Exception {
    for (var wrong : new byte[][] {bytes("<html><script>"), QUICKTIME, PNG}) {
      var answer =
          asked(
              film(Uuid7.next(), "Không phải phim")
                  .file(picture(PNG))
                  .file(filmFile("a.mp4", wrong)));
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(text(answer))
          .contains("filmFile-fault", "Mục này chỉ nhận MP4, WEBM", "value=\"Không phải phim\"");
    }
  }

  /// TT 32/2017/TT-BTTTT: pictures have a text in their place.
  @Test
  void needWordsForThoseWhoDoNotSeeThem() throws Exception {
    var answer =
        asked(
            multipart("/office/features")
                .file(picture(PNG))
                .param("id", Uuid7.next().toString())
                .param("kind", "ADVISORY")
                .param("title", "Không lời")
                .param("place", "0"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("alt-fault", "value=\"Không lời\"");
    var bare = asked(film(Uuid7.next(), "Không hình").file(filmFile("a.mp4", MP4)));
    assertThat(bare.getStatus()).isEqualTo(422);
    assertThat(text(bare)).contains("pictureFile-fault");
  }

  @Test
  void areKeptOnceByADoubleClick() throws Exception {
    var id = Uuid7.next();
    var media = Uuid7.next().toString();
    for (int click = 0; click < 2; click++) {
      var sent = film(id, "Hai lần").file(picture(PNG)).file(filmFile("a.mp4", MP4));
      assertThat(asked(sent.param("media", media)).getStatus()).isEqualTo(303);
    }
    assertThat(features.feature(EDITOR, id).version()).isEqualTo(1);
  }

  /// A file of another module is nobody's to publish by typing its id.
  @Test
  void areOnlyThoseThatWereSentForThePortal() throws Exception {
    var strange = Uuid7.next().toString();
    var answer = asked(film(Uuid7.next(), "Của người khác").param("film", strange));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("Không có tệp phim này");
  }

  private static MockMultipartHttpServletRequestBuilder film(UUID id, String title) {
    return multipart("/office/features")
        .param("id", id.toString())
        .param("kind", "FILM")
        .param("title", title)
        .param("text", "Cách trồng và thu hoạch.")
        .param("alt", "Rừng trúc sào buổi sớm")
        .param("shown", "true")
        .param("place", "0");
  }

  private static MockMultipartFile picture(byte[] content) {
    return new MockMultipartFile("pictureFile", "a.png", "image/png", content);
  }

  private static MockMultipartFile filmFile(String name, byte[] content) {
    return new MockMultipartFile("filmFile", name, "video/mp4", content);
  }

  private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return browser
        .perform(request.with(user("office")).requestAttr(VISITOR, EDITOR))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> read(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
