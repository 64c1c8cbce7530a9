package org.opendost.directory.parties.web;

import org.opendost.directory.parties.OrganisationRecord;
import org.opendost.platform.page.Form;

/// One organisation with all the directory knows of it.
public record OrganisationPage(OrganisationRecord record, Form form) {}
