package org.opendost.directory.parties;

import java.util.Locale;

/// What an organisation is.
public enum OrganisationKind {
  /// The department itself.
  DEPARTMENT,
  /// Cơ quan nhà nước.
  AGENCY,
  /// Tổ chức khoa học và công nghệ.
  RESEARCH,
  /// Đại học, cao đẳng.
  UNIVERSITY,
  /// Trường phổ thông.
  SCHOOL,
  /// Doanh nghiệp, hợp tác xã.
  ENTERPRISE,
  /// Cơ sở y tế.
  HEALTH,
  /// Hội.
  ASSOCIATION,
  /// Anything else.
  OTHER;

  /// The word in tables and addresses.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of that word.
  public static OrganisationKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
