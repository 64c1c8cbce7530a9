package org.opendost.portal.pages;

import static org.opendost.portal.pages.PagesPermissions.READ;
import static org.opendost.portal.pages.PagesPermissions.READ_ALL;
import static org.opendost.portal.pages.PagesPermissions.WRITE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pictures.PictureLine;
import org.opendost.portal.pictures.Pictures;
import org.opendost.portal.rendered.RenderedPages;

/// What stands beside the news. Nothing is deleted: what readers are not to see any more is not
/// shown.
@Facade
public class Features {

  /// A picture of a feature; of a film, what is seen before it plays.
  public static final FileRule PICTURE =
      FileRule.of("pictureFile", 10, FileKind.JPEG, FileKind.PNG, FileKind.WEBP);

  /// A film in one of the forms every browser plays by itself.
  public static final FileRule FILM = FileRule.of("filmFile", 200, FileKind.MP4, FileKind.WEBM);

  private final FeatureRows rows;
  private final Files files;
  private final PictureLine pictures;
  private final Access access;
  private final Audit audit;
  private final RenderedPages pages;
  private final OfficeClock clock;

  Features(
      FeatureRows rows,
      Files files,
      PictureLine pictures,
      Access access,
      Audit audit,
      RenderedPages pages,
      OfficeClock clock) {
    this.rows = rows;
    this.files = files;
    this.pictures = pictures;
    this.access = access;
    this.audit = audit;
    this.pages = pages;
    this.clock = clock;
  }

  /// Adds a feature; the same id a second time changes nothing and answers with what stands.
  @Requires(WRITE)
  public Feature add(Actor actor, Feature feature) {
    check(feature);
    if (!rows.insert(feature)) {
      return feature(actor, feature.id());
    }
    pages.stale();
    audit.record(actor, "feature.added", "feature", feature.id(), feature.title(), null, feature);
    return feature;
  }

  /// Changes a feature, if its version is still the one the editor began from.
  @Requires(WRITE)
  public void change(Actor actor, Feature feature) {
    check(feature);
    var before = feature(actor, feature.id());
    if (!rows.update(feature)) {
      if (before.equals(feature.version(before.version()))) {
        // The same click twice: what was sent is what stands.
        return;
      }
      throw new InvalidInput("", "pages.feature.overtaken", before.title());
    }
    pages.stale();
    audit.record(
        actor, "feature.changed", "feature", feature.id(), feature.title(), before, feature);
  }

  /// Keeps a picture; readers see it once something shown names it.
  ///
  /// @param id made with the form
  @Requires(WRITE)
  public StoredFile keepPicture(Actor actor, UUID id, Upload upload) {
    var file = kept(files.keep(actor, id, upload, PICTURE));
    pictures.take(file, PICTURE.field());
    return file;
  }

  /// Keeps the file of a film.
  ///
  /// @param id made with the form
  @Requires(WRITE)
  public StoredFile keepFilm(Actor actor, UUID id, Upload upload) {
    return kept(files.keep(actor, id, upload, FILM));
  }

  private StoredFile kept(StoredFile file) {
    rows.keep(file.id());
    return file;
  }

  /// A picture or film: of what readers see for anyone, any that was kept here for those who may
  /// see all; none when it is not one of these.
  @Requires(READ)
  public Optional<StoredFile> file(Actor actor, UUID id) {
    boolean all = access.allows(actor, READ_ALL);
    return rows.isKept(id) && (all || rows.isPublic(id))
        ? Optional.of(files.get(id))
        : Optional.empty();
  }

  private void check(Feature feature) {
    var faults =
        new Faults()
            .required("title", feature.title())
            .atMost("title", feature.title(), 300)
            .atMost("text", feature.text(), 4_000)
            .atMost("alt", feature.alt(), 300);
    var url = feature.url();
    if (url != null && !url.matches("(https?://|/(?![/\\\\]))[^\\s\"<>\\\\]*")) {
      faults.add("url", "pages.url.not-a-link");
    }
    if (feature.kind() == Kind.LINK) {
      faults.required("url", url);
    }
    if (feature.kind() == Kind.DRAFT) {
      faults.required("until", feature.until());
    }
    checkMedia(feature, faults);
    faults.orThrow();
  }

  private void checkMedia(Feature feature, Faults faults) {
    var picture = feature.picture();
    if (picture != null) {
      boolean file = Pictures.isFile(picture);
      if (file ? !rows.isKept(UUID.fromString(picture)) : !picture.matches("[a-z0-9-]{1,80}")) {
        faults.add("pictureFile", "pages.picture.unknown");
      }
      if (file) {
        // TT 32/2017/TT-BTTTT: pictures have a text in their place.
        faults.required("alt", feature.alt());
      }
    }
    var film = feature.film();
    if (film != null) {
      if (feature.kind() != Kind.FILM) {
        faults.add("filmFile", "pages.film.only");
      } else if (!rows.isKept(film)) {
        faults.add("filmFile", "pages.film.unknown");
      }
      // What is seen before the film plays, and read by those who cannot see or hear it.
      faults.required("pictureFile", picture).required("text", feature.text());
    }
  }

  /// The first of every kind that readers see, newest first within each.
  @Requires(READ)
  public List<Feature> firstOfEach(Actor actor, int each) {
    return rows.firstOfEach(each, clock.today());
  }

  /// All of one kind that readers see, newest first.
  @Requires(READ)
  public List<Feature> all(Actor actor, Kind kind) {
    return rows.all(kind);
  }

  /// All of every kind, shown or not.
  @Requires(READ_ALL)
  public List<Feature> everything(Actor actor) {
    return rows.everything();
  }

  /// The feature, shown or not.
  @Requires(READ_ALL)
  public Feature feature(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("feature", id));
  }
}
