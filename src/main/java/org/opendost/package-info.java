/** OpenDOST: the working system of a provincial Department of Science and Technology. */
@NullMarked
package org.opendost;

import org.jspecify.annotations.NullMarked;
