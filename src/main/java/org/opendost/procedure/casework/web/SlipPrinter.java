package org.opendost.procedure.casework.web;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.procedure.casework.SlipFacts;
import org.opendost.procedure.casework.SlipForm;
import org.opendost.procedure.casework.Slips;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Prints the slips of a case as PDF, A5, with a code that opens the public look-up. The capability
/// has checked who may print: officers print below `/office/cases/{id}/slips/`, an applicant where
/// the capability lets them.
@Component
public class SlipPrinter {

  private final Slips slips;
  private final PdfAnswers pdf;
  private final Site site;
  private final PublicAddress address;

  SlipPrinter(Slips slips, PdfAnswers pdf, Site site, PublicAddress address) {
    this.address = address;
    this.slips = slips;
    this.pdf = pdf;
    this.site = site;
  }

  /// The latest slip of that form as a file.
  public ResponseEntity<byte[]> pdf(Actor actor, UUID caseId, SlipForm form, SlipFacts facts) {
    var slip = slips.of(actor, caseId, form);
    var lookUp = address.of("/tra-cuu?code=" + slip.file().number());
    return pdf.of(
        new SlipText(slip, facts, site, lookUp).document(),
        form.slug() + "-" + slip.file().number());
  }
}
