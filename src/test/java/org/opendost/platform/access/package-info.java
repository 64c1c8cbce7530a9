@NullMarked
package org.opendost.platform.access;

import org.jspecify.annotations.NullMarked;
