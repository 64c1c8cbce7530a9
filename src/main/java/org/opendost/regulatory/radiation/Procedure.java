package org.opendost.regulatory.radiation;

import java.util.Locale;

/// The procedures a dossier may be about.
public enum Procedure {
  /// Khai báo thiết bị X-quang (TT 08/2010, Art. 4, 9).
  DECLARATION,
  /// Cấp giấy phép (TT 08/2010, Art. 11, 24).
  LICENCE_NEW,
  /// Gia hạn giấy phép (Art. 26).
  LICENCE_RENEWAL,
  /// Sửa đổi, bổ sung giấy phép (Art. 27).
  LICENCE_AMENDMENT,
  /// Cấp lại giấy phép (Art. 28).
  LICENCE_REISSUE,
  /// Cấp chứng chỉ nhân viên bức xạ cho người phụ trách an toàn (Art. 22).
  RSO_CERTIFICATE,
  /// Phê duyệt kế hoạch ứng phó sự cố cấp cơ sở (TT 25/2014/TT-BKHCN).
  INCIDENT_PLAN;

  /// The code in the database, in files and in message keys: `licence-new`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The procedure of that code.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Procedure of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// Whether its result is a licence.
  public boolean endsInLicence() {
    return this == LICENCE_NEW || buildsOnALicence();
  }

  /// Whether it is about a licence that exists.
  public boolean buildsOnALicence() {
    return this == LICENCE_RENEWAL || this == LICENCE_AMENDMENT || this == LICENCE_REISSUE;
  }

  /// Whether it names devices.
  boolean needsEquipment() {
    return endsInLicence() || this == DECLARATION;
  }
}
