/// The directory's screens in the office.
@NullMarked
package org.opendost.directory.parties.web;

import org.jspecify.annotations.NullMarked;
