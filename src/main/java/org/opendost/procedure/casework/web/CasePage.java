package org.opendost.procedure.casework.web;

/// A case on a page of its own.
///
/// @param base below which the forms of its moves are posted
public record CasePage(CaseView view, String base) {}
