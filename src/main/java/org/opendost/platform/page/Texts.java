package org.opendost.platform.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The words of all screens, from every `messages/**/<name>_<language>.properties`, UTF-8.
///
/// A text with arguments is a [MessageFormat]: `{0}`, and a straight apostrophe is written twice
/// (or better as ’). Dates among the arguments are written dd/MM/yyyy.
@Component
public class Texts {

  /// The languages of the screens, the first being the one nobody has to choose.
  public static final List<String> LANGUAGES = List.of("vi", "en");

  private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();
  private final boolean strict;

  Texts(@Value("${opendost.mode:demonstration}") String mode) {
    this.strict = mode.equals("test");
  }

  /// The text in that language. A missing one fails a test; on a running site the key is shown and
  /// the log tells.
  public String text(String language, String key, Object... arguments) {
    var text = in(language).get(key);
    if (text == null) {
      if (strict) {
        throw new IllegalStateException("no text " + key + " in " + language);
      }
      LOG.error("no text {} in {}", key, language);
      return key;
    }
    if (arguments.length == 0) {
      return text;
    }
    var written = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      written[i] = written(arguments[i]);
    }
    return new MessageFormat(text, locale(language)).format(written);
  }

  /// Whether there is such a text.
  public boolean has(String language, String key) {
    return in(language).containsKey(key);
  }

  /// All keys of that language.
  Set<String> keys(String language) {
    return new TreeSet<>(in(language).keySet());
  }

  private Map<String, String> in(String language) {
    var texts = byLanguage.get(language);
    return texts == null ? byLanguage.computeIfAbsent(language, Texts::load) : texts;
  }

  static Locale locale(String language) {
    return language.equals("en") ? Locale.UK : Locale.of("vi", "VN");
  }

  private static Object written(Object argument) {
    return switch (argument) {
      case LocalDate day -> Written.date(day);
      case Instant moment -> Written.moment(moment);
      default -> argument;
    };
  }

  private static Map<String, String> load(String language) {
    var texts = new HashMap<String, String>();
    try {
      var pattern = "classpath*:messages/**/*_" + language + ".properties";
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        for (var key : properties.stringPropertyNames()) {
          if (texts.put(key, properties.getProperty(key)) != null) {
            throw new IllegalStateException("text " + key + " is given twice, see " + file);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
