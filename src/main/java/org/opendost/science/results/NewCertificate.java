package org.opendost.science.results;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.science.tasks.AcceptedTask;

/// A certificate about to be written; what it says of the task is taken from the register of that
/// day and stands for good.
record NewCertificate(
    UUID id,
    @Nullable UUID dossier,
    String number,
    int year,
    int inYear,
    LocalDate issuedOn,
    String signer,
    String signerPost,
    AcceptedTask task,
    String participants,
    String objective,
    String summary,
    boolean published) {}
