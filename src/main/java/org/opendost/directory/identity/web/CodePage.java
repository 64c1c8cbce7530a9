package org.opendost.directory.identity.web;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;

/// The second step.
///
/// @param fault why the last code was not taken
public record CodePage(@Nullable Fault fault) {}
