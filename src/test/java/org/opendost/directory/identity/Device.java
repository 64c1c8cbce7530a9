package org.opendost.directory.identity;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/// A device with one passkey, made by hand: what a browser would send, honest or not.
final class Device {

  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([A-Za-z0-9_-]+)\"");
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;

  private final KeyPair keys;
  private final byte[] id = Secrets.bytes(32);
  private final String host;
  private final String origin;
  private boolean asksForFinger = true;
  private int count;

  Device(String host, String origin) throws Exception {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    this.keys = generator.generateKeyPair();
    this.host = host;
    this.origin = origin;
  }

  /// From now on it answers to a mere touch.
  Device withoutFinger() {
    asksForFinger = false;
    return this;
  }

  /// From now on it counts from there, as a copy of it would.
  void countFrom(int number) {
    count = number;
  }

  /// What it makes when it is asked to.
  String make(String question) throws Exception {
    var attestation = new ByteArrayOutputStream();
    attestation.write(0xa3);
    attestation.write(word("fmt"));
    attestation.write(word("none"));
    attestation.write(word("attStmt"));
    attestation.write(0xa0);
    attestation.write(word("authData"));
    attestation.write(bytes(told(WITH_KEY, key())));
    return answer(
        "\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
            .formatted(TEXT.encodeToString(attestation.toByteArray())),
        said("webauthn.create", question));
  }

  /// What it shows when it is asked to.
  String show(String question, UUID account) throws Exception {
    return showTo(said("webauthn.get", question), account);
  }

  /// The same with the words of another site before it.
  String showElsewhere(String question, UUID account, String other) throws Exception {
    return showTo(said("webauthn.get", question).replace(origin, other), account);
  }

  private String showTo(String said, UUID account) throws Exception {
    var told = told(0, new byte[0]);
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(told);
    signature.update(sha256(said));
    return answer(
        "\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
            .formatted(
                TEXT.encodeToString(told),
                TEXT.encodeToString(signature.sign()),
                UserHandles.of(account).toBase64UrlString()),
        said);
  }

  private String answer(String response, String said) {
    var name = TEXT.encodeToString(id);
    return """
    {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
     "response":{"clientDataJSON":"%2$s",%3$s}}\
    """
        .formatted(name, TEXT.encodeToString(said.getBytes(StandardCharsets.UTF_8)), response);
  }

  private String said(String deed, String question) {
    var challenge = CHALLENGE.matcher(question);
    if (!challenge.find()) {
      throw new AssertionError("no challenge in " + question);
    }
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(deed, challenge.group(1), origin);
  }

  /// Authenticator data (Web Authentication §6.1).
  private byte[] told(int more, byte[] key) throws Exception {
    int flags = PRESENT | (asksForFinger ? VERIFIED : 0) | more;
    return ByteBuffer.allocate(37 + key.length)
        .put(sha256(host))
        .put((byte) flags)
        .putInt(++count)
        .put(key)
        .array();
  }

  /// Attested credential data (§6.5.2): no model, the name, the key in COSE.
  private byte[] key() throws Exception {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    var key = new ByteArrayOutputStream();
    key.write(new byte[16]);
    key.write(ByteBuffer.allocate(2).putShort((short) id.length).array());
    key.write(id);
    key.write(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
    key.write(bytes(of32(point.getAffineX())));
    key.write(0x22);
    key.write(bytes(of32(point.getAffineY())));
    return key.toByteArray();
  }

  private static byte[] of32(BigInteger number) {
    var bytes = number.toByteArray();
    var all = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, all, 32 - length, length);
    return all;
  }

  private static byte[] word(String word) {
    var bytes = word.getBytes(StandardCharsets.US_ASCII);
    var all = ByteBuffer.allocate(1 + bytes.length);
    return all.put((byte) (0x60 | bytes.length)).put(bytes).array();
  }

  private static byte[] bytes(byte[] bytes) {
    var head =
        bytes.length < 256
            ? new byte[] {0x58, (byte) bytes.length}
            : new byte[] {0x59, (byte) (bytes.length >> 8), (byte) bytes.length};
    var all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  private static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
