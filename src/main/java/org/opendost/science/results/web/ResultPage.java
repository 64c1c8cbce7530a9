package org.opendost.science.results.web;

import org.opendost.science.results.Published;

/// The page of one result.
public record ResultPage(Published result) {}
