package org.opendost.regulatory.conformity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.conformity.AssessedBy;
import org.opendost.regulatory.conformity.Declaration;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.opendost.regulatory.conformity.Declarations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anyone reads: the declarations that count, found by the number of their notice, and one of
/// them, also when it counts no longer (TT 28/2012/TT-BKHCN Đ.17 as amended in 2017).
@Controller
class PublicDeclarationsController {

  private final Declarations declarations;
  private final Lists lists;
  private final OfficeClock clock;

  PublicDeclarationsController(Declarations declarations, Lists lists, OfficeClock clock) {
    this.declarations = declarations;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(ConformityPages.PUBLIC)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/conformity/web/publiclist",
        "valid",
        "cong-bo-con-hieu-luc",
        List.of(
            Column.of("conformity.notice").filters("notice"),
            Column.of("conformity.kind")
                .among("kind", "conformity.kind.", ConformityPages.names(DeclarationKind.values())),
            Column.of("conformity.organisation").sorts("organisation").filters("organisation"),
            Column.of("conformity.product").filters("product"),
            Column.of("conformity.standard").filters("standard"),
            Column.of("conformity.assessed-by")
                .among(
                    "assessedBy",
                    "conformity.assessed-by.",
                    ConformityPages.names(AssessedBy.values())),
            Column.of("conformity.notice-on").sorts("accepted"),
            Column.of("conformity.valid-until").sorts("until")),
        ask -> declarations.valid(actor, ask),
        PublicDeclarationsController::cells);
  }

  private static List<Cell> cells(Declaration line) {
    var notice = line.notice();
    var assessedBy = line.intake().assessedBy();
    return List.of(
        Cell.of(notice == null ? null : notice.number())
            .to(ConformityPages.PUBLIC + "/" + line.id()),
        Cell.key("conformity.kind." + line.intake().kind()),
        Cell.of(line.organisationName()),
        Cell.of(line.intake().product()),
        Cell.of(line.intake().standard()),
        assessedBy == null ? Cell.of(null) : Cell.key("conformity.assessed-by." + assessedBy),
        Cell.of(notice == null ? null : notice.on()),
        Cell.of(notice == null ? null : notice.validUntil()));
  }

  @GetMapping(ConformityPages.PUBLIC + "/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/conformity/web/publicdeclaration",
        new PublicDeclarationPage(declarations.published(actor, id), clock.today()));
  }
}
