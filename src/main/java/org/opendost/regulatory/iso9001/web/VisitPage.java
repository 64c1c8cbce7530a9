package org.opendost.regulatory.iso9001.web;

import java.time.LocalDate;
import org.opendost.regulatory.iso9001.VisitRecord;

/// A visit with what it found.
public record VisitPage(VisitRecord record, LocalDate today) {}
