/// Screens on which officers look figures up.
@NullMarked
package org.opendost.reporting.indicators.web;

import org.jspecify.annotations.NullMarked;
