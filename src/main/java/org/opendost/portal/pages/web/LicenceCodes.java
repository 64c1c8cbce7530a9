package org.opendost.portal.pages.web;

import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.PublicCode;
import org.opendost.regulatory.radiation.Licences;
import org.springframework.stereotype.Component;

/// Licences are found by the code under their QR code.
@Component
record LicenceCodes(Licences licences) implements PublicCode {

  @Override
  public Optional<String> page(Actor actor, String code) {
    var bare = code.replace(" ", "");
    if (!bare.matches("[0-9A-Za-z-]{1,40}")) {
      return Optional.empty();
    }
    try {
      return Optional.of("/v/" + licences.check(actor, bare).licence().code());
    } catch (NotFound none) {
      return Optional.empty();
    }
  }
}
