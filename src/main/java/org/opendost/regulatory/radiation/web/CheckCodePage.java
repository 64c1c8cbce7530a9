package org.opendost.regulatory.radiation.web;

/// Where somebody types the code of a paper.
///
/// @param typed what was typed and is no code; empty at first
public record CheckCodePage(String typed) {}
