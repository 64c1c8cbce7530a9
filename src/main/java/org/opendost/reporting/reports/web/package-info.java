/// Screens and the open interface of reports.
@NullMarked
package org.opendost.reporting.reports.web;

import org.jspecify.annotations.NullMarked;
