package org.opendost.regulatory.award;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.files.StoredFile;

/// A paper of an entry.
public record EntryPaper(UUID id, Kind kind, StoredFile file, LocalDate on, String by) {

  /// What an entry consists of; the list was not read in the circular.
  public enum Kind {
    /// Bản đăng ký tham dự.
    REGISTRATION,
    /// Giới thiệu tổ chức, doanh nghiệp.
    INTRODUCTION,
    /// Báo cáo tự đánh giá theo bảy tiêu chí.
    SELF_ASSESSMENT,
    /// Giấy tờ pháp lý và tài liệu chứng minh.
    PROOF;

    private static final int MEGABYTES = 50;

    /// The name of its field in forms.
    public String field() {
      return "paper-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the field takes.
    public FileRule rule() {
      return FileRule.of(field(), MEGABYTES, FileKind.PDF, FileKind.DOCX);
    }
  }
}
