package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.reports.Template;

/// The templates of reports, the newest version of each.
public record TemplateListPage(List<Template> templates, Listing listing) {}
