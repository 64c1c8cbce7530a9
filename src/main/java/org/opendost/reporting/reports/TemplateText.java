package org.opendost.reporting.reports;

import java.util.UUID;

/// What an officer saves as a template.
///
/// @param id made by the form, so that sending it twice makes one version
/// @param code names the template; a new one begins a new template
/// @param base the version it was written from; 0 for a new template
public record TemplateText(UUID id, String code, String title, String prose, int base) {}
