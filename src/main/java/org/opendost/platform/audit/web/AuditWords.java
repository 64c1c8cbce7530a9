package org.opendost.platform.audit.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.page.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What was done, to what kind of object, in plain words, and where the object is shown. What
/// nobody wrote words for is shown by its code.
@Component
public class AuditWords {

  private final Texts texts;
  private final Map<String, String> addresses;

  AuditWords(Texts texts) {
    this.texts = texts;
    this.addresses = addresses();
  }

  /// What was done.
  public String action(String language, String code) {
    return words(language, "audit.action.", code);
  }

  /// What kind of object it was done to.
  public String kind(String language, String code) {
    return words(language, "audit.kind.", code);
  }

  /// The kinds of object that are shown somewhere.
  Set<String> kinds() {
    return addresses.keySet();
  }

  /// Where the object is shown, where a module says so.
  Optional<String> address(String kind, UUID id, String label) {
    return Optional.ofNullable(addresses.get(kind))
        .map(
            address ->
                address
                    .replace("{id}", id.toString())
                    .replace("{label}", UriUtils.encodePathSegment(label, StandardCharsets.UTF_8)));
  }

  private String words(String language, String prefix, String code) {
    return texts.has(language, prefix + code) ? texts.text(language, prefix + code) : code;
  }

  private static Map<String, String> addresses() {
    var all = new HashMap<String, String>();
    try {
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:audited/**/*.properties")) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        for (var kind : properties.stringPropertyNames()) {
          if (all.put(kind, properties.getProperty(kind)) != null) {
            throw new IllegalStateException("address of " + kind + " is given twice, see " + file);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(all);
  }
}
