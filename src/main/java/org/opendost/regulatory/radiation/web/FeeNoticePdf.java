package org.opendost.regulatory.radiation.web;

import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.regulatory.radiation.FeeNotices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The fee in writing, the same paper for the desk that hands it out and for the applicant.
@Component
class FeeNoticePdf {

  private final FeeNotices notices;
  private final PdfAnswers pdf;
  private final Site site;
  private final PublicAddress address;

  FeeNoticePdf(FeeNotices notices, PdfAnswers pdf, Site site, PublicAddress address) {
    this.notices = notices;
    this.pdf = pdf;
    this.site = site;
    this.address = address;
  }

  ResponseEntity<byte[]> of(Actor actor, UUID dossier) {
    var notice = notices.of(actor, dossier);
    var code = notice.dossier().code();
    var lookUp = address.of("/tra-cuu?code=" + code);
    return pdf.of(PrintedFeeNotice.of(notice, site, lookUp), "thong-bao-phi-" + code);
  }
}
