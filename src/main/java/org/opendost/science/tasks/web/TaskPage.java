package org.opendost.science.tasks.web;

import org.opendost.science.tasks.Catalogue.Published;

/// The page of one task.
public record TaskPage(Published task) {}
