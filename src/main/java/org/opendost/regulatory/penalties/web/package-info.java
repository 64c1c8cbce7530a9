/// The pages of minutes, decisions and acts.
@NullMarked
package org.opendost.regulatory.penalties.web;

import org.jspecify.annotations.NullMarked;
