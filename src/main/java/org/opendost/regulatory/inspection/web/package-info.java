/// The screens of missions, and the form other modules of on-site work share.
@NullMarked
@NamedInterface("web")
package org.opendost.regulatory.inspection.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
