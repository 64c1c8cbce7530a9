/// The screens of quality management systems, office and public.
@NullMarked
package org.opendost.regulatory.iso9001.web;

import org.jspecify.annotations.NullMarked;
