@NullMarked
package org.opendost.platform.audit;

import org.jspecify.annotations.NullMarked;
