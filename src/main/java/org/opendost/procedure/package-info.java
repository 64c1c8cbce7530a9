/// Mechanisms that several capabilities share: the working calendar and the case library.
@NullMarked
package org.opendost.procedure;

import org.jspecify.annotations.NullMarked;
