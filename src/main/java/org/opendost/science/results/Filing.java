package org.opendost.science.results;

import java.util.UUID;
import org.opendost.platform.input.VietnameseInput;

/// What the host writes into form 5; the rest stands in the register of tasks and is not asked.
///
/// @param id of the dossier to be, made with the form
/// @param participants the main participants beside the leader, one a line
/// @param technology whether the products include a technological process
/// @param contact whom the department may ask
public record Filing(
    UUID id,
    UUID task,
    Dossier.Channel channel,
    String participants,
    String objective,
    String summary,
    boolean technology,
    String contact,
    String phone) {

  Filing tidied() {
    return new Filing(
        id,
        task,
        channel,
        VietnameseInput.text(participants),
        VietnameseInput.text(objective),
        VietnameseInput.text(summary),
        technology,
        VietnameseInput.text(contact),
        VietnameseInput.text(phone));
  }
}
