@NullMarked
package org.opendost.reporting.dashboard.web;

import org.jspecify.annotations.NullMarked;
