package org.opendost.platform.audit;

/// What the verifier found wrong with the chain, and where.
public sealed interface Breach {

  /// The content of the entry is not what was written.
  record Altered(long seq) implements Breach {
    @Override
    public String toString() {
      return "entry " + seq + " was altered: its content does not match its hash";
    }
  }

  /// Entries are gone.
  record Missing(long from, long to) implements Breach {
    @Override
    public String toString() {
      return from == to
          ? "entry " + from + " is missing"
          : "entries " + from + "–" + to + " are missing";
    }
  }

  /// A genuine entry stands in another's place.
  record Moved(long seq, long writtenAs) implements Breach {
    @Override
    public String toString() {
      return "entries were reordered: what stands at " + seq + " was written as entry " + writtenAs;
    }
  }

  /// The entry does not continue the one before it, though its own hash is right: the chain was
  /// written anew from here.
  record Unlinked(long seq) implements Breach {
    @Override
    public String toString() {
      return "entry "
          + seq
          + " does not continue entry "
          + (seq - 1)
          + ": the chain was rewritten here";
    }
  }

  /// The chain does not hold what was published for a day.
  record AgainstRoot(String day, long seq) implements Breach {
    @Override
    public String toString() {
      return "entry "
          + seq
          + " is not the one published as the root of "
          + day
          + ": the log was rewritten";
    }
  }
}
