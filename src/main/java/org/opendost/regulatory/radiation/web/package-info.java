/// The public check of licences and the office's screens of radiation safety.
@NullMarked
package org.opendost.regulatory.radiation.web;

import org.jspecify.annotations.NullMarked;
