package org.opendost.regulatory.conformity.web;

import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicCode;
import org.opendost.regulatory.conformity.Declarations;
import org.springframework.stereotype.Component;

/// Accepted declarations are found by the number of their notice.
@Component
record NoticeNumbers(Declarations declarations) implements PublicCode {

  @Override
  public Optional<String> page(Actor actor, String code) {
    return declarations
        .noticed(actor, code)
        .map(declaration -> ConformityPages.PUBLIC + "/" + declaration.id());
  }
}
