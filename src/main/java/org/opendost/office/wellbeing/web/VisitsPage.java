package org.opendost.office.wellbeing.web;

import org.opendost.office.wellbeing.Visit;
import org.opendost.platform.register.ListPage;

/// Who came and who is inside.
public record VisitsPage(ListPage list, Visit.Count count) {}
