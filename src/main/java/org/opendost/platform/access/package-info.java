/// Who acts, and what they may do: the actor every facade method takes, roles, named permissions.
///
/// Used by every module. It knows no account and no sign-in (see `directory.identity`), only the
/// value that comes out of them. A facade method says which permission it needs with [Requires];
/// the interceptor here refuses everyone else before the method begins. Tables: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opendost.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
