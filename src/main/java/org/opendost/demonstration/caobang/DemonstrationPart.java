package org.opendost.demonstration.caobang;

/// One group of the demonstration's records. Parts are entered in the order of their beans'
/// `@Order`.
interface DemonstrationPart {

  /// What is entered, in one word.
  String name();

  /// Enters the records through the facades.
  void enter();
}
