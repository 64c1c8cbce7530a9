/// The screens of the work plan.
@NullMarked
package org.opendost.office.workplan.web;

import org.jspecify.annotations.NullMarked;
