package org.opendost.trespass.street;

import org.opendost.trespass.house.House;

/// Uses what its module may not.
public record Street(House first) {}
