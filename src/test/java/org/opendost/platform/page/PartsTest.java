package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.input.InvalidInput;
import org.springframework.mock.web.MockHttpServletRequest;

@OfficeTest
class PartsTest {

  private final TemplateEngine engine;
  private final Frame frame;

  PartsTest(TemplateEngine engine, Frames frames) {
    this.engine = engine;
    this.frame = frames.of(new MockHttpServletRequest("GET", "/office/tasks"));
  }

  @Test
  void showsAFaultUnderTheFieldAndKeepsWhatWasTyped() {
    var form =
        Form.typed(Map.of("issued", "31/02/<b>"))
            .refused(new InvalidInput("issued", "input.not-a-date"));

    var html = part("datefield", Map.of("form", form, "name", "issued", "label", "Ngày cấp"));

    assertThat(html)
        .contains(
            "for=\"issued\"",
            "value=\"31/02/&lt;b>\"",
            "aria-invalid=\"true\"",
            "aria-describedby=\"issued-hint issued-fault\"",
            "id=\"issued-fault\"",
            "Viết ngày theo dạng")
        .doesNotContain("<b>", "required");
  }

  @Test
  void saysNothingAboutAFieldThatIsRight() {
    assertThat(part("field", Map.of("form", Form.empty(), "name", "title", "label", "Tên")))
        .doesNotContain("aria-invalid", "aria-describedby", "maxlength");
  }

  @Test
  void sortsByTheHeadOfTheColumn() {
    var listing = new Listing("/office/tasks", Map.of("sort", "year"));
    var html =
        part(
            "table",
            Map.of(
                "caption",
                "Nhiệm vụ",
                "headings",
                List.of(Heading.of("Tên", "name"), Heading.figures("Năm", "year")),
                "rows",
                (Content) output -> output.writeContent("<tr><td>a</td><td>1</td></tr>"),
                "listing",
                listing,
                "export",
                true,
                "after",
                "k9"));

    assertThat(html)
        .contains(
            "aria-sort=\"ascending\"",
            "href=\"/office/tasks?dir=desc&amp;sort=year\"",
            "rel=\"next\"",
            "after=k9",
            "format=xlsx");
  }

  @Test
  void saysWhetherAListIsEmptyOrOnlyFilteredEmpty() {
    var empty =
        new HashMap<String, Object>(
            Map.of(
                "caption",
                "Nhiệm vụ",
                "headings",
                List.of(Heading.of("Tên")),
                "rows",
                (Content) output -> {},
                "none",
                true,
                "noneText",
                "Chưa có nhiệm vụ nào.",
                "listing",
                new Listing("/x", Map.of())));
    assertThat(part("table", empty)).contains("Chưa có nhiệm vụ nào.");

    empty.put("listing", new Listing("/x", Map.of("unit", "1")));
    assertThat(part("table", empty)).contains("Bỏ lọc").doesNotContain("Chưa có nhiệm vụ nào.");
  }

  private String part(String name, Map<String, Object> parameters) {
    var all = new HashMap<>(parameters);
    all.put("frame", frame);
    var output = new StringOutput();
    engine.render("platform/page/" + name + ".jte", all, output);
    return output.toString();
  }
}
