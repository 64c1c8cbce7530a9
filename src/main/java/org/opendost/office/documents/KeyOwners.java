package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendost.office.documents.Outgoing.Signed;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Site;
import org.opendost.platform.signing.CertificateSubject;
import org.opendost.platform.signing.SigningKey;
import org.opendost.procedure.casework.AgencyCodes;
import org.springframework.stereotype.Component;

/// Whose key it is, as far as its certificate says so. Names are compared without accents, case and
/// signs; codes first, for they are the same however a name is written.
@Component
class KeyOwners {

  private static final Pattern TAX_CODE = Pattern.compile("(?i)(?:MST|VATVN)[:\\s-]*(\\d[\\d-]+)");

  /// The code of an agency in either order: `000.00.13.H14`, `H14.13`.
  private static final Pattern AGENCY_CODE =
      Pattern.compile("(?:.*[:\\s])?((?:\\d{2,3}\\.)*[A-Z]\\d{2}(?:\\.\\d{2,3})*)");

  private final Site site;
  private final AgencyCodes codes;

  KeyOwners(Site site, AgencyCodes codes) {
    this.site = site;
    this.codes = codes;
  }

  /// What a certificate says of whose it is.
  enum Owner {
    /// Whose it should be.
    OWN,
    /// Somebody else's.
    OTHER,
    /// It names nothing to compare, or not enough.
    UNSAID
  }

  /// Refuses a key of somebody else, and one that does not say whose it is unless its bearer
  /// confirms that.
  Owner require(SigningKey key, Kind kind, Signed signed, boolean confirmed, LocalDate day) {
    var owner =
        switch (kind) {
          case SIGNED -> person(key.subject(), signed.by());
          case SEALED -> agency(key.subject(), day);
        };
    var whose = kind == Kind.SIGNED ? signed.by() : site.name();
    if (owner == Owner.OTHER) {
      throw new InvalidInput(HandedKey.KEY, "documents.fault.holder", key.holder(), whose);
    }
    if (owner == Owner.UNSAID && !confirmed) {
      throw new InvalidInput(
          HandedKey.CONFIRMED, "documents.fault.unsaid", key.subject().whole(), whose);
    }
    return owner;
  }

  /// Whether a certificate is this person's: their name stands in its common name. Papers of
  /// identity, which some certificates name, are not known here.
  static Owner person(CertificateSubject subject, String name) {
    if (Folded.of(subject.common()).chars().noneMatch(Character::isLetter)) {
      return Owner.UNSAID;
    }
    return Folded.holds(subject.common(), name) ? Owner.OWN : Owner.OTHER;
  }

  /// Whether a certificate is this agency's. The common name goes before the organisation, which in
  /// the certificate of a person or of a unit names whom they belong to.
  Owner agency(CertificateSubject subject, LocalDate day) {
    var code = code(subject, day);
    if (code.isPresent() && !code.get()) {
      return Owner.OTHER;
    }
    var same = code.isPresent();
    var name = Folded.of(subject.common().isBlank() ? subject.organisation() : subject.common());
    if (name.isEmpty()) {
      return same ? Owner.OWN : Owner.UNSAID;
    }
    var whole = Folded.of(site.name());
    if (name.equals(whole) || name.equals(whole.replace(" tinh ", " "))) {
      return Owner.OWN;
    }
    if (name.equals(Folded.of(site.body()))) {
      return same ? Owner.OWN : province(subject);
    }
    return same ? Owner.UNSAID : Owner.OTHER;
  }

  /// Every province has a department of that name.
  private Owner province(CertificateSubject subject) {
    if (subject.places().stream().anyMatch(place -> Folded.holds(place, site.place()))) {
      return Owner.OWN;
    }
    return subject.province().isBlank() ? Owner.UNSAID : Owner.OTHER;
  }

  /// Whether its code is the agency's; empty where it has none, or the agency none of that kind.
  private Optional<Boolean> code(CertificateSubject subject, LocalDate day) {
    var own = digits(site.taxCode());
    for (var code : subject.codes()) {
      var tax = TAX_CODE.matcher(code);
      if (tax.find() && !own.isEmpty()) {
        return Optional.of(digits(tax.group(1)).equals(own));
      }
      var agency = AGENCY_CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
      if (agency.matches()) {
        return Optional.of(parts(agency.group(1)).equals(parts(codes.on(day))));
      }
    }
    return Optional.empty();
  }

  private static String digits(String code) {
    return code.replaceAll("\\D", "");
  }

  /// Its parts, whichever way round, without those that are nothing (QĐ 20/2020/QĐ-TTg turned
  /// them).
  private static List<String> parts(String code) {
    return Arrays.stream(code.split("\\.")).filter(part -> !part.matches("0+")).sorted().toList();
  }
}
