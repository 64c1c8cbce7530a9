package org.opendost.portal.articles;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keys that tell readers of one article apart without keeping who they are.
///
/// The secret stays the same, because a vote is one per reader and article for good; since the
/// article is part of the key, nobody is followed from one article to another. Readers behind one
/// address with the same browser share a vote: that is the price of asking for no account.
@Component
class ReaderKeys {

  private final JdbcClient jdbc;
  private volatile byte @Nullable [] salt;

  ReaderKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In hexadecimal digits.
  record Keys(String reader, String network) {}

  Keys of(Reader reader, UUID article) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt(), "HmacSHA256"));
      return new Keys(
          sign(mac, article + "\nreader\n" + reader.address() + "\n" + reader.agent()),
          sign(mac, article + "\nnetwork\n" + reader.address()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String sign(Mac mac, String text) {
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] salt() {
    var known = salt;
    if (known == null) {
      known = jdbc.sql("select salt from articles.rating_salt").query(byte[].class).single();
      salt = known;
    }
    return known;
  }
}
