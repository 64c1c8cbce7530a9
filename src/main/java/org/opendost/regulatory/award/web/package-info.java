/// The screens of the National Quality Award, office and public.
@NullMarked
package org.opendost.regulatory.award.web;

import org.jspecify.annotations.NullMarked;
