/// The screens of the registration of results: the host's, the office's and the public register.
@NullMarked
package org.opendost.science.results.web;

import org.jspecify.annotations.NullMarked;
