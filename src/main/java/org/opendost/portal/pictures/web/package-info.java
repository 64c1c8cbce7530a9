/// How far the smaller versions of pictures are, for administrators.
@NullMarked
package org.opendost.portal.pictures.web;

import org.jspecify.annotations.NullMarked;
