package org.opendost.platform.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Tells a double click from a form that comes again with other words, as it does when somebody
/// goes back in the browser, mends what they wrote and saves once more: the one is answered as the
/// first was, the other may neither write twice nor be lost behind a friendly word.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SentForms {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SentForms(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// Whether the form comes for the first time; a second request waits for the first one's end.
  ///
  /// @param form the id the form carries, which becomes the record's
  /// @param typed what it says: a record, or a list of values
  /// @throws InvalidInput when it came before and said something else
  public boolean isFirst(UUID form, Object typed) {
    var content = sha256(json.writeValueAsBytes(typed));
    boolean first =
        jdbc.sql(
                    """
                    insert into input.sent_form (id, content) values (:form, :content)
                    on conflict (id) do nothing
                    """)
                .param("form", form)
                .param("content", content)
                .update()
            == 1;
    if (!first && !said(form, content)) {
      throw new InvalidInput("", "input.sent-before");
    }
    return first;
  }

  private boolean said(UUID form, byte[] content) {
    return jdbc.sql("select content = :content from input.sent_form where id = :form")
        .param("form", form)
        .param("content", content)
        .query(Boolean.class)
        .single();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
