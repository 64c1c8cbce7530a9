/// The calendar as administrators keep it.
@NullMarked
package org.opendost.procedure.calendar.web;

import org.jspecify.annotations.NullMarked;
