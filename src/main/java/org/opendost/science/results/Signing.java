package org.opendost.science.results;

import java.util.UUID;

/// Who signs a certificate.
///
/// @param certificate the id of the certificate to be, made with the form
public record Signing(UUID certificate, String signer, String post) {}
