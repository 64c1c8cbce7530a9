package org.opendost.portal.pages.web;

final class Xml {

  private Xml() {}

  /// The text as it may stand in an element or an attribute.
  static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
