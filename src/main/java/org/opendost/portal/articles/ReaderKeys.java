package org.opendost.portal.articles;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keys that tell readers of one article apart without keeping who they are.
///
/// A reader is known by the token given at the first vote, signed so that nobody makes one up; who
/// has none is known by address and browser, so that throwing the token away gives no second vote.
/// Readers behind one address with the same browser share a vote: that is the price of asking for
/// no account. The article is part of every key: nobody is followed from one article to another.
/// The secret stays the same, for tokens live as long as votes are told apart
/// ([RatingRows#FORGOTTEN]).
@Component
class ReaderKeys {

  private static final int DIGITS = 64;

  private final JdbcClient jdbc;
  private volatile byte @Nullable [] salt;

  ReaderKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// In hexadecimal digits.
  record Keys(String reader, String network) {}

  Keys of(Reader reader, UUID article) {
    var mac = mac();
    var known = reader.token() == null ? null : known(reader.token(), article);
    return new Keys(
        known != null
            ? known
            : sign(mac, article + "\nreader\n" + reader.address() + "\n" + reader.agent()),
        sign(mac, article + "\nnetwork\n" + reader.address()));
  }

  /// What the reader is to keep, to be known again from another address.
  String token(Keys keys, UUID article) {
    return keys.reader() + seal(keys.reader(), article);
  }

  /// The reader's key in a token of ours for this article, none in any other.
  @Nullable String known(String token, UUID article) {
    if (!token.matches("[0-9a-f]{128}")) {
      return null;
    }
    var reader = token.substring(0, DIGITS);
    var given = token.substring(DIGITS).getBytes(StandardCharsets.US_ASCII);
    var right = seal(reader, article).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(given, right) ? reader : null;
  }

  private String seal(String reader, UUID article) {
    return sign(mac(), article + "\ntoken\n" + reader);
  }

  private Mac mac() {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt(), "HmacSHA256"));
      return mac;
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
