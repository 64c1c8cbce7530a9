package org.opendost.directory.identity.web;

import java.util.List;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Passkey;
import org.opendost.directory.identity.PasskeySite;
import org.opendost.directory.identity.Sessions.Place;
import org.opendost.platform.input.Fault;

/// One's own account.
///
/// @param site whether passkeys can be made at this address, and why not
/// @param here the key of the session this page is read in
public record AccountPage(
    Account account,
    List<Passkey> passkeys,
    PasskeySite site,
    List<Place> places,
    String here,
    List<Fault> faults) {

  /// The faults of one field.
  public List<Fault> of(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /// The browser's name without the rest of what it says of itself.
  public String browser(Place place) {
    return Browsers.name(place.browser());
  }
}
