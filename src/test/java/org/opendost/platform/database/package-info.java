@NullMarked
package org.opendost.platform.database;

import org.jspecify.annotations.NullMarked;
