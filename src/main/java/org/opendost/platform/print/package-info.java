/**
 * Official documents on paper and on file: one XHTML model of a document becomes PDF/A-2a for the
 * archive and DOCX for the office, in the layout of Decree 30/2020/NĐ-CP, Annex I; and QR codes.
 *
 * <p>Used by every capability that issues something: reports, licences, certificates, slips. Knows
 * none of their words and has no tables. Nothing is fetched while printing: pictures travel inside
 * the document, fonts inside the application.
 *
 * <p>Legal basis: Decree 30/2020/NĐ-CP, articles 8 and 9 and Annex I (components and layout);
 * Circular 01/2018/TT-VPCP (one-stop forms in A5).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opendost.platform.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
