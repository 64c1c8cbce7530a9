/// The editors' screens.
@NullMarked
package org.opendost.portal.articles.web;

import org.jspecify.annotations.NullMarked;
