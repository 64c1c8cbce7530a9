package org.opendost.office.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Site;
import org.opendost.platform.signing.Appearance;
import org.opendost.platform.signing.PdfSignatures;
import org.opendost.platform.signing.PdfSigner;
import org.opendost.platform.signing.Place;
import org.opendost.platform.signing.SignaturePicture;
import org.opendost.platform.signing.SigningKey;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/// Signs the PDF of an issued document where Annex I, part II §7 and §8 wants the signature seen,
/// and keeps what comes of it beside what was there.
@Component
class SignedFiles {

  /// Room for the largest file that could be attached, and signatures.
  private static final FileRule PDF = FileRule.of("", 110, FileKind.PDF);

  /// Millimetres across: the round seal of an agency in true size.
  private static final double SEAL = 35;

  private static final double GAP = 6;

  private final Site site;
  private final Files files;

  SignedFiles(Site site, Files files) {
    this.site = site;
    this.files = files;
  }

  /// A file that was kept, with the signatures that were read back from it.
  record Kept(StoredFile file, List<FileSignature> signatures) {}

  Kept sign(
      Actor actor,
      Outgoing outgoing,
      Signed signed,
      Kind kind,
      UUID file,
      SigningKey key,
      Optional<SignaturePicture> picture,
      Instant at) {
    var latest = files.get(file);
    if (!latest.mediaType().equals(FileKind.PDF.mediaType())) {
      throw new InvalidInput("", "signing.not-a-pdf");
    }
    try (var before = FileCopy.of(files, latest);
        var after = FileCopy.empty()) {
      var seen = seen(before.path(), signed.by(), kind, picture.orElse(null), at);
      try (var out = java.nio.file.Files.newOutputStream(after.path())) {
        PdfSigner.sign(before.path(), key, at, seen, out).orRefuse("");
      }
      var name = PrintedOutgoing.name(outgoing, outgoing.issued());
      var upload =
          new Upload(
              name + (kind == Kind.SIGNED ? "-ky-so.pdf" : "-dau-so.pdf"),
              new FileSystemResource(after.path()));
      var kept = files.keep(actor, Uuid7.next(), upload, PDF);
      return new Kept(
          kept,
          PdfSignatures.in(after.path()).stream()
              .map(found -> FileSignature.of(kept.id(), found))
              .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Appearance seen(
      Path pdf, String signatory, Kind kind, @Nullable SignaturePicture picture, Instant at) {
    var block = Place.above(pdf, signatory);
    if (picture == null) {
      return Appearance.words(
          "Ký số: " + signatory, at, block.orElseGet(() -> Place.topRight(pdf)));
    }
    if (kind == Kind.SEALED) {
      return Appearance.of(
          picture,
          site.name(),
          at,
          block.map(person -> person.seal(SEAL, true)).orElseGet(() -> below(Place.topRight(pdf))));
    }
    return block
        .map(place -> Appearance.picture(picture, place))
        .orElseGet(() -> Appearance.of(picture, signatory, at, Place.topRight(pdf)));
  }

  /// Where a file does not say the signatory's name, as scanned papers do not, the seal stands
  /// under the signature in the corner.
  private static Place below(Place corner) {
    return new Place(
        corner.page(),
        corner.left(),
        corner.bottom() - corner.height() - GAP,
        corner.width(),
        corner.height());
  }
}
