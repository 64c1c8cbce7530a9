/// The screens of mergers and of assets.
@NullMarked
package org.opendost.directory.mergers.web;

import org.jspecify.annotations.NullMarked;
