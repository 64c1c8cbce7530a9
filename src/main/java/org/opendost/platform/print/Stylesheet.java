package org.opendost.platform.print;

import java.util.stream.Collectors;

/** The CSS of a printed document: page, blocks of the official layout, tables. */
final class Stylesheet {

  private Stylesheet() {}

  /**
   * @param numbered whether the pages count through; with annexes {@link PageNumbers} writes them
   */
  static String of(Paper paper, boolean framed, boolean numbered, String contact) {
    return page(paper, framed, numbered)
        + foot(paper, contact)
        + across()
        + TextStyle.ALL.stream().map(style -> style.css(paper)).collect(Collectors.joining())
        + BLOCKS
            .replace("BODY", paper.scaled(14) + "pt")
            .replace("GAP", paper.gap(6) + "pt")
            .replace("ACROSS", String.valueOf(Paper.A4_LANDSCAPE.textWidth()))
            .replace("MARK", paper.scaled(13) + "pt")
            .replace("QR", paper.scaled(68) + "pt");
  }

  /**
   * Decree 30/2020, Annex I, part II §6 (page number): Arabic, 13–14, centred in the top margin,
   * none on the first page. A framed sheet is a certificate: one page, no number, the margin split
   * around the frame.
   */
  private static String page(Paper paper, boolean framed, boolean numbered) {
    String size = "size: %smm %smm; ".formatted(paper.width(), paper.height());
    if (framed) {
      return """
      @page { %s margin: %smm %smm %smm %smm; }
      """
          .formatted(
              size, paper.top() + 4, paper.framedSide(), paper.bottom() + 4, paper.framedSide());
    }
    if (!numbered) {
      return "@page { %s margin: %smm %smm %smm %smm; }"
          .formatted(size, paper.top(), paper.right(), paper.bottom(), paper.left());
    }
    return """
    @page { %s margin: %smm %smm %smm %smm;
      @top-center { content: counter(page); font-family: "Liberation Serif"; font-size: %spt;
        vertical-align: middle; } }
    @page:first { @top-center { content: ""; } }
    """
        .formatted(
            size,
            paper.top(),
            paper.right(),
            paper.bottom(),
            paper.left(),
            Math.max(11, paper.scaled(14)));
  }

  /** Annex I, part II §12: one line under a line across the text, at the foot of the first page. */
  private static String foot(Paper paper, String contact) {
    return contact.isBlank()
        ? ""
        : """
        @page:first { @bottom-center { content: "%s"; font-family: "Liberation Serif";
          font-size: %spt; vertical-align: top; padding-top: 8pt; } }
        """
            .formatted(contact.replaceAll("[\"\\\\\\v]", " "), paper.scaled(11));
  }

  /** An annex across the sheet in a document that stands upright. */
  private static String across() {
    var paper = Paper.A4_LANDSCAPE;
    return "@page across { size: %smm %smm; margin: %smm %smm %smm %smm; }"
        .formatted(
            paper.width(),
            paper.height(),
            paper.top(),
            paper.right(),
            paper.bottom(),
            paper.left());
  }

  private static final String BLOCKS =
      """
      html, body { margin: 0; padding: 0; font-family: "Liberation Serif"; font-size: BODY; color: black; }
      a { color: black; text-decoration: none; }
      sup, sub { font-size: 70%; line-height: 1; }
      .columns { width: 100%; }
      .columns:after { content: ""; display: block; clear: both; }
      .column { float: left; }
      .half { width: 49.95%; }
      .side { width: 27.95%; }
      .middle { width: 43.95%; }
      .rule { border-top: 0.75pt solid black; margin: 2.5pt auto 0 auto; height: 0; }
      hr { border: 0; border-top: 0.75pt solid black; margin: GAP 0 0 0; }
      .new-page { page-break-before: always; }
      .annex { page-break-before: always; }
      .across { page: across; width: ACROSSmm; }
      .mark { border: 1pt solid black; margin: 5pt auto 0 auto; padding: 1pt 0; text-align: center;
        font-size: MARK; font-weight: bold; }
      .red { border-color: #c00000; color: #c00000; }
      .content { margin-top: GAP; }
      .end { page-break-inside: avoid; }
      .closing { page-break-inside: avoid; margin-top: 14pt; }
      .qr { width: QR; height: QR; }
      .qr.poster { width: 90mm; height: 90mm; }
      ul { list-style-type: none; margin: 0; padding: 0; }
      ul ul { margin-left: 18pt; }
      ol { margin: 0; padding: 0 0 0 46pt; }
      ol > li { text-indent: 0; }
      li > p:first-child { display: inline; }
      table { width: 100%; border-collapse: collapse; margin: GAP 0 GAP 0; -fs-table-paginate: paginate; }
      th, td { border: 0.5pt solid black; padding: 2pt 4pt; vertical-align: top; margin: 0; }
      th { vertical-align: middle; }
      tr { page-break-inside: avoid; }
      .level-1 { padding-left: 14pt; }
      .level-2 { padding-left: 24pt; }
      .level-3 { padding-left: 34pt; }
      table.form { border-collapse: separate; border-spacing: 0; }
      table.form th, table.form td { border-width: 0 0.5pt 0.5pt 0; }
      table.form .top { border-top-width: 0.5pt; }
      table.form .left { border-left-width: 0.5pt; }
      table.form .open { border-bottom-width: 0; padding-bottom: 0; }
      table.form .joined { vertical-align: top; }
      table.borderless td, table.borderless th { border: 0; padding: 1pt 4pt 1pt 0; }
      """;
}
