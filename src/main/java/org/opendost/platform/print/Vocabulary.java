package org.opendost.platform.print;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The elements and attributes that can be printed, the same ones in PDF and in DOCX. */
final class Vocabulary {

  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "div",
          "ul",
          "ol",
          "li",
          "blockquote",
          "hr",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td");

  private static final Set<String> INLINE =
      Set.of("b", "strong", "i", "em", "u", "s", "sup", "sub", "span", "br", "a", "img");

  private static final Pattern CLASS = Pattern.compile("[a-z0-9 -]*");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern SHARE = Pattern.compile("[1-9][0-9]?%");
  private static final Pattern LINK = Pattern.compile("(https?://|mailto:).*", Pattern.DOTALL);
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]+");
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private static final Map<String, Map<String, Pattern>> ATTRIBUTES =
      Map.of(
          "a", Map.of("href", LINK),
          "img", Map.of("src", PICTURE, "alt", ANY, "width", NUMBER, "height", NUMBER),
          "td", Map.of("colspan", NUMBER, "rowspan", NUMBER, "width", SHARE),
          "th",
              Map.of(
                  "colspan",
                  NUMBER,
                  "rowspan",
                  NUMBER,
                  "width",
                  SHARE,
                  "scope",
                  Pattern.compile("row|col")),
          "ol", Map.of("start", NUMBER));

  private static final Map<String, Pattern> EVERYWHERE =
      Map.of("class", CLASS, "lang", Pattern.compile("[a-z]{2}"));

  private Vocabulary() {}

  static void check(String fragment) {
    Xml.elements(Xml.parse("<body>" + fragment + "</body>").getDocumentElement())
        .forEach(Vocabulary::check);
  }

  private static void check(Element element) {
    String name = element.getTagName();
    if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
      throw new IllegalArgumentException("<" + name + "> cannot be printed");
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      Pattern allowed =
          ATTRIBUTES
              .getOrDefault(name, Map.of())
              .getOrDefault(attribute.getName(), EVERYWHERE.get(attribute.getName()));
      if (allowed == null || !allowed.matcher(attribute.getValue()).matches()) {
        throw new IllegalArgumentException(
            "<%s %s=\"%s\"> cannot be printed"
                .formatted(name, attribute.getName(), shortened(attribute.getValue())));
      }
    }
    if (name.equals("img") && !(element.hasAttribute("src") && element.hasAttribute("alt"))) {
      throw new IllegalArgumentException("<img> needs its picture and the words in its place");
    }
    Xml.elements(element).forEach(Vocabulary::check);
  }

  static String sanitise(String html) {
    return Policy.RICH_TEXT.sanitize(html);
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }

  /** Built on first use. Users' rich text has no pictures and no classes. */
  private static final class Policy {
    static final PolicyFactory RICH_TEXT =
        new HtmlPolicyBuilder()
            .allowElements(BLOCKS.toArray(String[]::new))
            .allowElements("b", "strong", "i", "em", "u", "s", "sup", "sub", "span", "br", "a")
            .allowWithoutAttributes("span", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .toFactory();
  }
}
