package org.opendost.trespass.house;

/// What the street may not touch.
public record House(String number) {}
