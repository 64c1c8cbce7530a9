/// Screens of the yearly statistical forms.
@NullMarked
package org.opendost.reporting.statistics.web;

import org.jspecify.annotations.NullMarked;
