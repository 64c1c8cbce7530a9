/// The screens of law-making, in the office and for everyone.
@NullMarked
package org.opendost.office.lawmaking.web;

import org.jspecify.annotations.NullMarked;
