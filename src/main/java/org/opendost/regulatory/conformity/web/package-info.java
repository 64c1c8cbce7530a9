/// The screens of declarations and of the log of guidance.
@NullMarked
package org.opendost.regulatory.conformity.web;

import org.jspecify.annotations.NullMarked;
