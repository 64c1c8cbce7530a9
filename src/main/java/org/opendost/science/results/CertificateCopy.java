package org.opendost.science.results;

import java.time.LocalDate;
import java.util.UUID;

/// A copy that was given of a certificate.
public record CertificateCopy(UUID id, LocalDate on, String to, String by) {}
