/// The screens of documents.
@NullMarked
package org.opendost.office.documents.web;

import org.jspecify.annotations.NullMarked;
