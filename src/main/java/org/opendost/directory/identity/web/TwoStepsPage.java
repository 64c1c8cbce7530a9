package org.opendost.directory.identity.web;

import java.util.List;
import org.opendost.platform.input.Fault;

/// The telephone is given its secret, and a code of it asked back.
///
/// @param picture the QR code as SVG
/// @param secret the same in letters, for typing
/// @param codes the recovery codes, once it is done; none before
public record TwoStepsPage(String picture, String secret, List<String> codes, List<Fault> faults) {}
