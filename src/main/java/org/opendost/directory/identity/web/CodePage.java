package org.opendost.directory.identity.web;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;

/// The second step.
///
/// @param kept a form carried along, empty for none
/// @param fault why the last code was not taken
public record CodePage(String kept, @Nullable Fault fault) {}
