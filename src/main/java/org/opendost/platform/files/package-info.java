/// The files people send in: kept once by their content, checked against what the field allows,
/// streamed in and out, never run and never shown unless safe.
///
/// Used by every module whose forms take a file; the module has asked for the permission before.
/// The content lies below the data folder under the name of its SHA-256, the row says who sent it
/// under which name; a row is never without its content. Tables: `files.file`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input"
    })
package org.opendost.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
