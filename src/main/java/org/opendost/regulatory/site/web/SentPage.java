package org.opendost.regulatory.site.web;

import java.util.List;
import java.util.Optional;
import org.opendost.regulatory.inspection.Visit;
import org.opendost.regulatory.site.EntryKind;
import org.opendost.regulatory.site.KeptEntry;
import org.opendost.regulatory.site.Signature;

/// What was sent from site of one visit.
public record SentPage(Visit visit, List<KeptEntry> entries) {

  public SentPage {
    entries = List.copyOf(entries);
  }

  /// The minutes that were signed on a telephone.
  public Optional<KeptEntry> minutes() {
    return entries.stream().filter(entry -> entry.kind() == EntryKind.MINUTES).findFirst();
  }

  /// The sketches on them.
  public List<Signature> signatures() {
    return minutes().map(each -> Signature.of(each.body())).orElse(List.of());
  }

  /// What an entry is about, in a line.
  public String title(KeptEntry entry) {
    return EntriesOfVisit.title(entry);
  }

  /// How far a telephone's clock was off, in minutes, as it counted against the office's.
  public long minutesOff(KeptEntry entry) {
    return Math.abs(entry.offset().toMinutes());
  }
}
