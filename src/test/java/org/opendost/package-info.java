@NullMarked
package org.opendost;

import org.jspecify.annotations.NullMarked;
