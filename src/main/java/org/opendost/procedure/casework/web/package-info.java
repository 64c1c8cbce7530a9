/// The parts every page of a case is made of, "my work", and the screens any case has: assignment,
/// re-appointment, transfer; the public look-up and the procedures that print themselves.
@NullMarked
@NamedInterface("web")
package org.opendost.procedure.casework.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
