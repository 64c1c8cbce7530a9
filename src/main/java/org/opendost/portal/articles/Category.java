package org.opendost.portal.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sections of the news, in the order of the portal's home page.
public enum Category {
  /// Khoa học và công nghệ.
  KHOA_HOC_CONG_NGHE,
  /// Hoạt động của Sở.
  HOAT_DONG_CUA_SO,
  /// Phòng, chống dịch.
  PHONG_CHONG_DICH,
  /// Khoa học và đời sống.
  KHOA_HOC_DOI_SONG,
  /// Phổ biến kiến thức.
  PHO_BIEN_KIEN_THUC,
  /// Thông báo mới.
  THONG_BAO_MOI,
  /// Tham mưu, tư vấn.
  THAM_MUU_TU_VAN,
  /// Văn bản chỉ đạo.
  VAN_BAN_CHI_DAO,
  /// Kỷ yếu.
  KY_YEU;

  /// The word in the address, e.g. `khoa-hoc-cong-nghe`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The section of that address, if there is one.
  public static Optional<Category> of(String slug) {
    return Arrays.stream(values()).filter(category -> category.slug().equals(slug)).findFirst();
  }

  /// The key of its name.
  public String key() {
    return "articles.category." + slug();
  }
}
