package org.opendost.regulatory.site.web;

/// The empty frame of the application.
///
/// @param wordsVersion changes when a word does
public record AppPage(String wordsVersion) {}
