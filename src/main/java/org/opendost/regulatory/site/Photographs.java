package org.opendost.regulatory.site;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;

/// The pictures of photographs, each known by the hash of its content: sent before or after the
/// entry that names it, and again after the line was cut.
@Facade
public class Photographs {

  private static final FileRule RULE =
      FileRule.of("photo", 15, FileKind.JPEG, FileKind.PNG, FileKind.WEBP);

  private final Files files;
  private final SiteRows rows;

  Photographs(Files files, SiteRows rows) {
    this.files = files;
    this.rows = rows;
  }

  /// Keeps a picture. One that is there already is not read again.
  ///
  /// @param sha256 what the telephone computed, in hexadecimal digits
  /// @throws InvalidInput when something else arrived, or no picture
  @Requires(SitePermissions.SEND)
  public void keep(Actor actor, String sha256, Upload upload) {
    if (rows.hasContent(sha256)) {
      return;
    }
    var kept = files.keep(actor, id(sha256), upload, RULE);
    if (!kept.sha256().equals(sha256)) {
      throw new InvalidInput("photo", "site.fault.altered");
    }
    rows.insertContent(sha256, kept.id());
  }

  /// Whether a picture is there.
  @Requires(SitePermissions.READ)
  public boolean has(Actor actor, String sha256) {
    return rows.hasContent(sha256);
  }

  /// The picture of a photograph that was sent.
  @Requires(SitePermissions.READ)
  public StoredFile open(Actor actor, UUID entry) {
    var file = rows.find(entry).orElseThrow(() -> new NotFound("entry", entry)).file();
    if (file == null) {
      throw new NotFound("picture of entry", entry);
    }
    return files.get(file);
  }

  /// The same content bears the same id, on whatever telephone (RFC 9562, version 8).
  private static UUID id(String sha256) {
    var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(sha256));
    long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
    long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
