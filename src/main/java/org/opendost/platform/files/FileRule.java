package org.opendost.platform.files;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What one field of a form takes.
///
/// @param field the field's name, for faults to stand beside it
/// @param allowed the kinds, at least one
/// @param limit the most bytes
public record FileRule(String field, Set<FileKind> allowed, long limit) {

  public FileRule {
    if (allowed.isEmpty() || limit < 1) {
      throw new IllegalArgumentException("a file's rule allows something");
    }
    allowed = Set.copyOf(allowed);
  }

  /// A rule with its limit in megabytes (of 1024 × 1024 bytes).
  public static FileRule of(String field, int megabytes, FileKind first, FileKind... more) {
    return new FileRule(field, EnumSet.of(first, more), megabytes * 1024L * 1024L);
  }

  /// For the attribute `accept`: `.pdf,.docx`.
  public String accept() {
    return EnumSet.copyOf(allowed).stream()
        .flatMap(kind -> kind.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }

  /// The kinds in words: `PDF, DOCX`.
  public String kinds() {
    return EnumSet.copyOf(allowed).stream().map(FileKind::label).collect(Collectors.joining(", "));
  }

  /// The limit in words: `20 MB`.
  public String most() {
    return Sizes.inWords(limit);
  }
}
