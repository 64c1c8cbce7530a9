/// The permission matrix: who may do what through which method and which address, read from the
/// code, checked, and written to `docs/permissions.md`.
@NullMarked
package org.opendost.permissions;

import org.jspecify.annotations.NullMarked;
