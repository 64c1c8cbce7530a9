package org.opendost.directory.mergers;

/// The three tables of a hand-over.
public enum Section {
  /// People with their posts.
  PEOPLE,
  /// Cases, tasks and documents that are not settled.
  WORK,
  /// What the units own.
  ASSETS
}
