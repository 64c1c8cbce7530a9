package org.opendost.platform.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The kinds of files a form may allow. What is not here is never taken: no programs, no macros, no
/// pages or pictures that carry script.
public enum FileKind {
  /// Tài liệu PDF.
  PDF("PDF", "application/pdf", "pdf"),
  /// Văn bản Word.
  DOCX("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /// Bảng tính Excel.
  XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /// Bản trình chiếu PowerPoint.
  PPTX("PPTX", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  /// Văn bản Word 97–2003.
  DOC("DOC", "application/msword", "doc"),
  /// Bảng tính Excel 97–2003.
  XLS("XLS", "application/vnd.ms-excel", "xls"),
  /// Văn bản OpenDocument.
  ODT("ODT", "application/vnd.oasis.opendocument.text", "odt"),
  /// Bảng tính OpenDocument.
  ODS("ODS", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  /// Ảnh JPEG.
  JPEG("JPG", "image/jpeg", "jpg jpeg"),
  /// Ảnh PNG.
  PNG("PNG", "image/png", "png"),
  /// Ảnh WebP.
  WEBP("WEBP", "image/webp", "webp"),
  /// Phim MP4.
  MP4("MP4", "video/mp4", "mp4 m4v"),
  /// Phim WebM.
  WEBM("WEBM", "video/webm", "webm"),
  /// Bảng dạng văn bản, UTF-8.
  CSV("CSV", "text/csv", "csv"),
  /// Tệp nén.
  ZIP("ZIP", "application/zip", "zip");

  /// The pictures a browser shows.
  public static final Set<FileKind> IMAGES = Set.copyOf(EnumSet.of(JPEG, PNG, WEBP));

  /// The films a browser plays.
  static final Set<FileKind> FILMS = Set.copyOf(EnumSet.of(MP4, WEBM));

  private final String label;
  private final String mediaType;
  private final String endings;

  FileKind(String label, String mediaType, String endings) {
    this.label = label;
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /// How people call it.
  public String label() {
    return label;
  }

  /// Its registered media type.
  public String mediaType() {
    return mediaType;
  }

  /// The endings of names it goes by, without the dot.
  public List<String> endings() {
    return List.of(endings.split(" ", -1));
  }

  /// Whether a browser can show it without running anything of the sender's.
  static boolean isShownSafely(String mediaType) {
    return mediaType.equals(PDF.mediaType)
        || FILMS.stream().anyMatch(kind -> kind.mediaType.equals(mediaType))
        || IMAGES.stream().anyMatch(kind -> kind.mediaType.equals(mediaType));
  }
}
