package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class CataloguePagesTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hoa Ban", Set.of(Role.SPECIALIST), null, null);

  private final Tasks tasks;

  @LocalServerPort private int port;

  CataloguePagesTest(Tasks tasks) {
    this.tasks = tasks;
  }

  @Test
  void showTheListTheTaskAndTheFilesInBothLanguages() throws Exception {
    var facts = CourseTest.example();
    tasks.register(OFFICER, Uuid7.next(), facts, Stage.CONTRACTED, LocalDate.of(2021, 3, 1));
    var words = facts.code().substring(3, 15);
    var list = get("/nhiem-vu?level=tinh&year=2021&q=" + words);
    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body()).contains("1 nhiệm vụ", facts.title(), "/nhiem-vu/dt-" + words + "-thu");
    var task = get("/nhiem-vu/dt-" + words + "-thu");
    assertThat(task.statusCode()).isEqualTo(200);
    assertThat(task.body()).contains(facts.leader(), "Đã ký hợp đồng").doesNotContain("1.000 đồng");
    assertThat(get("/nhiem-vu/danh-sach.csv?q=" + words).body())
        .startsWith("\uFEFF\"Mã số\"")
        .contains(facts.code());
    assertThat(get("/nhiem-vu/danh-sach.xlsx?q=" + words).body()).startsWith("PK");
    assertThat(get("/nhiem-vu/khong-co").statusCode()).isEqualTo(404);
    assertThat(get("/nhiem-vu?level=%3Cb%3E&after=abc_def").body())
        .contains("Không có nhiệm vụ nào");
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
