@NullMarked
package org.opendost.regulatory.goods.web;

import org.jspecify.annotations.NullMarked;
