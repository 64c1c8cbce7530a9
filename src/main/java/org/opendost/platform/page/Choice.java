package org.opendost.platform.page;

/// One line of a list to choose from.
///
/// @param value what is sent
/// @param text what is read
public record Choice(String value, String text) {}
