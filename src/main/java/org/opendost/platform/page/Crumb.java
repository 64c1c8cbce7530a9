package org.opendost.platform.page;

/// A step of the breadcrumb.
///
/// @param text what is read
/// @param href where it leads
public record Crumb(String text, String href) {}
