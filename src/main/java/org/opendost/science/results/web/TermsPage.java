package org.opendost.science.results.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.science.results.FilingTerm;

/// The time for filing as it was and is, and a form for another.
public record TermsPage(List<FilingTerm> terms, Form form, UUID id) {}
