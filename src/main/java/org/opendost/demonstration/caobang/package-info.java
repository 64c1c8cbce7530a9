/// Enters the records of Cao Bằng in spring 2020 through the facades that officers use.
///
/// Used only in the demonstration mode. Tables: none.
@NullMarked
package org.opendost.demonstration.caobang;

import org.jspecify.annotations.NullMarked;
