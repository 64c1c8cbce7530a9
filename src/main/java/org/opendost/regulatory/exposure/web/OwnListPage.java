package org.opendost.regulatory.exposure.web;

import org.opendost.platform.register.ListPage;

/// A list of what is kept of an organisation's own facilities.
///
/// @param titleKey of what stands over it
/// @param noneKey of what is said where there is nothing
public record OwnListPage(String titleKey, String noneKey, ListPage list) {}
