package org.opendost.office.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Outgoing.Drafted;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Mark;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Signature;
import org.springframework.stereotype.Component;

/// Outgoing documents as they are printed (NĐ 30/2020/NĐ-CP, Annex I).
@Component
class PrintedOutgoing {

  private final Site site;
  private final Symbols symbols;

  PrintedOutgoing(Site site, Symbols symbols) {
    this.site = site;
    this.symbols = symbols;
  }

  /// @param issued number and day; null for a draft, which keeps their places
  OfficialDocument of(Outgoing outgoing, @Nullable Issued issued) {
    var drafted = outgoing.drafted();
    var printed =
        OfficialDocument.of(site.parent(), site.body())
            .issued(site.place(), issued == null ? null : issued.on())
            .to(drafted.addresseeLines().toArray(String[]::new))
            .recipients(
                drafted.recipientLines().stream()
                    .map(line -> line.replaceFirst("[;.]$", ""))
                    .toArray(String[]::new))
            .saying(Written.body(Written.filled(drafted.content(), issued)))
            .marked(marks(drafted));
    if (issued == null) {
      printed.numbered("", symbols.of(drafted));
    } else {
      printed.numbered(issued.number(), issued.symbol());
    }
    if (drafted.kind().abbreviation().isEmpty()) {
      printed.letterAbout(drafted.summary().replaceFirst("^V/v ", ""));
    } else {
      printed.titled(drafted.kind().official(), drafted.summary());
    }
    var signed = outgoing.signed();
    printed.signed(
        signed == null ? Signature.of("", "…") : new Signature(signed.lines(), "", signed.by()));
    return printed.build();
  }

  /// Secrecy stands above urgency (Annex I, part II §10).
  private static Mark[] marks(Drafted drafted) {
    Optional<Mark> secrecy =
        switch (drafted.secrecy()) {
          case NONE -> Optional.empty();
          case SECRET -> Optional.of(Mark.SECRET);
          case HIGHLY_SECRET -> Optional.of(Mark.HIGHLY_SECRET);
          case TOP_SECRET -> Optional.of(Mark.MOST_SECRET);
        };
    Optional<Mark> urgency =
        switch (drafted.urgency()) {
          case NONE -> Optional.empty();
          case URGENT -> Optional.of(Mark.URGENT);
          case VERY_URGENT -> Optional.of(Mark.VERY_URGENT);
          case IMMEDIATE -> Optional.of(Mark.EXPRESS);
        };
    return Stream.of(secrecy, urgency).flatMap(Optional::stream).toArray(Mark[]::new);
  }

  /// The name of its file, without the ending; of separate books without symbol or words.
  static String name(Outgoing outgoing, @Nullable Issued issued) {
    if (issued == null) {
      return "du-thao-" + outgoing.draftedOn();
    }
    return outgoing.isRestricted()
        ? "van-ban-di-" + issued.year() + "-" + issued.number()
        : String.join("-", List.of(issued.text().split("/")));
  }
}
