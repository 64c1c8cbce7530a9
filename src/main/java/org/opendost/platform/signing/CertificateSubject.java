package org.opendost.platform.signing;

import java.util.List;

/// Whom a certificate names, as it writes it.
///
/// @param common the name of the person or agency (CN); empty where there is none
/// @param organisation whose they are (O); empty where there is none
/// @param province where they are (ST); empty where there is none
/// @param places everything else that says where or under whom: O, OU, L and ST
/// @param codes what identifies them: UID, organisation identifier, serial number; tax codes are
///   written `MST:` and the digits
/// @param whole the subject in full
public record CertificateSubject(
    String common,
    String organisation,
    String province,
    List<String> places,
    List<String> codes,
    String whole) {

  public CertificateSubject {
    places = List.copyOf(places);
    codes = List.copyOf(codes);
  }
}
