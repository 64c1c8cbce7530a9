/// The screens of assignments.
@NullMarked
package org.opendost.office.assignments.web;

import org.jspecify.annotations.NullMarked;
