/// The screens of working arrangements.
@NullMarked
package org.opendost.office.wellbeing.web;

import org.jspecify.annotations.NullMarked;
