package org.opendost.regulatory.radiation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a dossier may ask for. Each kind is a procedure of the case library, with its versions of
/// law, in [RadiationProcedures].
public enum Kind {
  /// Khai báo thiết bị X-quang (TT 08/2010, Art. 4, 9; NĐ 142/2020, Art. 34).
  DECLARATION("khai-bao-thiet-bi-x-quang", "XN-SKHCN"),
  /// Cấp giấy phép (TT 08/2010, Art. 11, 24; NĐ 142/2020, Art. 20, 29).
  LICENCE_NEW("cap-giay-phep-x-quang", "GP-SKHCN"),
  /// Gia hạn giấy phép (Art. 26; Art. 30).
  LICENCE_RENEWAL("gia-han-giay-phep-x-quang", "GP-SKHCN"),
  /// Sửa đổi giấy phép (Art. 27; Art. 31).
  LICENCE_AMENDMENT("sua-doi-giay-phep-x-quang", "GP-SKHCN"),
  /// Bổ sung giấy phép: a device more, on the same licence (NĐ 142/2020, Art. 32; before it, a new
  /// licence).
  LICENCE_SUPPLEMENT("bo-sung-giay-phep-x-quang", "GP-SKHCN"),
  /// Cấp lại giấy phép (Art. 28; Art. 33).
  LICENCE_REISSUE("cap-lai-giay-phep-x-quang", "GP-SKHCN"),
  /// Cấp chứng chỉ nhân viên bức xạ cho người phụ trách an toàn (Art. 22; Art. 35).
  RSO_CERTIFICATE("chung-chi-nhan-vien-buc-xa", "CC-SKHCN"),
  /// Phê duyệt kế hoạch ứng phó sự cố cấp cơ sở (TT 25/2014/TT-BKHCN; NĐ 142/2020, Art. 36).
  INCIDENT_PLAN("phe-duyet-ke-hoach-ung-pho-su-co", "QĐ-SKHCN");

  /// A certificate filed with a licence dossier, which takes that dossier's time (TT 08/2010, Art.
  /// 24.4).
  static final String CERTIFICATE_ALONGSIDE = "chung-chi-nhan-vien-buc-xa-kem-ho-so-cap-phep";

  private final String procedure;
  private final String symbol;

  Kind(String procedure, String symbol) {
    this.procedure = procedure;
    this.symbol = symbol;
  }

  /// The code in the database, in files and in message keys: `licence-new`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The code of its procedure, as addresses have it.
  public String procedure() {
    return procedure;
  }

  /// What stands after the number of its result: `CC-SKHCN`.
  String symbol() {
    return symbol;
  }

  /// The kind of that code.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The codes of all procedures.
  public static Set<String> procedures() {
    return Stream.concat(
            Arrays.stream(values()).map(Kind::procedure), Stream.of(CERTIFICATE_ALONGSIDE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The kind with that procedure, if there is one.
  public static Optional<Kind> ofProcedure(String procedure) {
    return procedure.equals(CERTIFICATE_ALONGSIDE)
        ? Optional.of(RSO_CERTIFICATE)
        : Arrays.stream(values()).filter(kind -> kind.procedure.equals(procedure)).findFirst();
  }

  /// Whether its result is a licence.
  public boolean endsInLicence() {
    return this == LICENCE_NEW || buildsOnALicence();
  }

  /// Whether it is about a licence that exists.
  public boolean buildsOnALicence() {
    return switch (this) {
      case LICENCE_RENEWAL, LICENCE_AMENDMENT, LICENCE_SUPPLEMENT, LICENCE_REISSUE -> true;
      case DECLARATION, LICENCE_NEW, RSO_CERTIFICATE, INCIDENT_PLAN -> false;
    };
  }

  /// Whether it names devices.
  public boolean needsEquipment() {
    return endsInLicence() || this == DECLARATION;
  }

  /// Whether it is about one person.
  public boolean needsWorker() {
    return this == RSO_CERTIFICATE;
  }
}
