package org.opendost.directory.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.platform.input.Fault;

/// Name and password.
///
/// @param to where the person was going
/// @param fault why the last attempt failed
/// @param demonstration the accounts anyone may try; none outside the demonstration
public record SignInPage(
    String to,
    String username,
    @Nullable Fault fault,
    List<Account> demonstration,
    String demonstrationPassword) {}
