/// How much the portal is read, for officers.
@NullMarked
package org.opendost.portal.audience.web;

import org.jspecify.annotations.NullMarked;
