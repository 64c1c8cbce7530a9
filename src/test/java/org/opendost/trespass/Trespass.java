package org.opendost.trespass;

import org.springframework.modulith.Modulithic;

/// A tiny application whose one module uses another it may not: the boundary test must find it.
@Modulithic
public final class Trespass {}
