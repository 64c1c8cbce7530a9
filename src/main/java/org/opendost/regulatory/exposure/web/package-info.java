/// The screens of radioactive sources.
@NullMarked
package org.opendost.regulatory.exposure.web;

import org.jspecify.annotations.NullMarked;
