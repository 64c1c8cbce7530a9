package org.opendost.portal.articles;

import java.util.Optional;
import java.util.regex.Pattern;

/// A section of the news, named by the word in its address. What it is called and where it stands
/// is the office's to say: see [Section]. Those below are what every department begins with.
///
/// @param slug e.g. `khoa-hoc-cong-nghe`
public record Category(String slug) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /// Khoa học và công nghệ.
  public static final Category KHOA_HOC_CONG_NGHE = new Category("khoa-hoc-cong-nghe");

  /// Hoạt động của Sở.
  public static final Category HOAT_DONG_CUA_SO = new Category("hoat-dong-cua-so");

  /// Phòng, chống dịch.
  public static final Category PHONG_CHONG_DICH = new Category("phong-chong-dich");

  /// Khoa học và đời sống.
  public static final Category KHOA_HOC_DOI_SONG = new Category("khoa-hoc-doi-song");

  /// Phổ biến kiến thức.
  public static final Category PHO_BIEN_KIEN_THUC = new Category("pho-bien-kien-thuc");

  /// Thông báo mới.
  public static final Category THONG_BAO_MOI = new Category("thong-bao-moi");

  /// Tham mưu, tư vấn.
  public static final Category THAM_MUU_TU_VAN = new Category("tham-muu-tu-van");

  /// Văn bản chỉ đạo.
  public static final Category VAN_BAN_CHI_DAO = new Category("van-ban-chi-dao");

  /// Kỷ yếu.
  public static final Category KY_YEU = new Category("ky-yeu");

  public Category {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("not the word of a section: " + slug);
    }
  }

  /// The section of that word, if it can be one; whether it exists is for [Sections] to say.
  public static Optional<Category> of(String slug) {
    return isSlug(slug) ? Optional.of(new Category(slug)) : Optional.empty();
  }

  static boolean isSlug(String text) {
    return text.length() <= LONGEST && SLUG.matcher(text).matches();
  }
}
