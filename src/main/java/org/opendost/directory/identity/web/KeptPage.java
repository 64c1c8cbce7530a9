package org.opendost.directory.identity.web;

import org.opendost.directory.identity.KeptForm;

/// A form that waits to be sent, now that its person has signed in again.
///
/// @param another whether another account was signed in here before
public record KeptPage(KeptForm form, boolean another) {}
