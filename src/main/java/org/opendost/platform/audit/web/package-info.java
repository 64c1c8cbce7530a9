/// The audit log on screen, and its roots for outsiders.
@NullMarked
package org.opendost.platform.audit.web;

import org.jspecify.annotations.NullMarked;
