/// The inspector's application for a telephone, what it talks to, and what the office sees of it.
@NullMarked
package org.opendost.regulatory.site.web;

import org.jspecify.annotations.NullMarked;
