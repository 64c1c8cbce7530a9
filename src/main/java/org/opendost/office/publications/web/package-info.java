/// The screens of publications, in the office and for everyone.
@NullMarked
package org.opendost.office.publications.web;

import org.jspecify.annotations.NullMarked;
