/// The page with what was found.
@NullMarked
package org.opendost.platform.search.web;

import org.jspecify.annotations.NullMarked;
