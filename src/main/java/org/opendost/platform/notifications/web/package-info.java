/// The list of what one was told of.
@NullMarked
package org.opendost.platform.notifications.web;

import org.jspecify.annotations.NullMarked;
