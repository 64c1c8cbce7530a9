/// The screens of the science tasks: the public catalogue and the page of a task.
@NullMarked
package org.opendost.science.tasks.web;

import org.jspecify.annotations.NullMarked;
