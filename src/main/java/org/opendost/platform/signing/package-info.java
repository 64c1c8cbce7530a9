/// Digital signatures in PDF files: made with an officer's or the agency's own key, and checked in
/// what comes in.
///
/// Used by every capability that issues or receives signed files. A key file and its password are
/// held for one request, never written down, logged or kept. A signature is PAdES baseline B: an
/// addition behind the file as it stands, so that signatures made before stay valid and a PDF/A
/// stays one. Whether a certificate is trusted is told by its issuer's name, not judged: no list of
/// roots is kept. No tables.
///
/// Legal basis: Decree 30/2020/NĐ-CP, Art. 13 §7, 21 §2.a and Annex I, part II §7.d and §8 (a
/// person: a blue picture of the handwritten signature between post and name; the agency: its red
/// seal in true size over about a third of that picture, on its left; PNG without ground; on a file
/// beside the document number and time at the top right of the first page, type of 10 points).
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.clock", "platform.input", "platform.print"})
package org.opendost.platform.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
