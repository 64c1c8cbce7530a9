package org.opendost.platform.files;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file on its way in.
///
/// @param name what the sender calls it; not yet trusted
/// @param content read once, as a stream
public record Upload(String name, InputStreamSource content) {

  /// The file chosen in a form; none when the field was left empty.
  public static @Nullable Upload of(@Nullable MultipartFile file) {
    if (file == null) {
      return null;
    }
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return name.isEmpty() && file.isEmpty() ? null : new Upload(name, file);
  }
}
