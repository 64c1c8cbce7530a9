/// The screens of signing in and of one's own account.
@NullMarked
package org.opendost.directory.identity.web;

import org.jspecify.annotations.NullMarked;
