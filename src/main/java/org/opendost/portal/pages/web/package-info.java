/// The portal's screens.
@NullMarked
package org.opendost.portal.pages.web;

import org.jspecify.annotations.NullMarked;
