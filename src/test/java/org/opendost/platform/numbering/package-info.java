@NullMarked
package org.opendost.platform.numbering;

import org.jspecify.annotations.NullMarked;
