package org.opendost.regulatory.goods.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.PublicCode;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.goods.Circulation;
import org.opendost.regulatory.goods.PublicLot;
import org.opendost.regulatory.goods.Warning;
import org.opendost.regulatory.goods.Warnings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the public reads of lots: warnings, their feed, and what a code stands for.
@Controller
class PublicLotController implements PublicCode {

  private static final String CODE = "(?i)LO-[0-9A-F]{10}";

  private final Warnings warnings;
  private final PublicAddress address;
  private final Texts texts;
  private final Lists lists;

  PublicLotController(Warnings warnings, PublicAddress address, Texts texts, Lists lists) {
    this.warnings = warnings;
    this.address = address;
    this.texts = texts;
    this.lists = lists;
  }

  @GetMapping("/canh-bao")
  Object all(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/goods/web/warnings",
        "warnings",
        "canh-bao-lo-hang",
        List.of(
            Column.of("goods.product").sorts("product").filters("product"),
            Column.of("goods.brand").filters("brand"),
            Column.of("goods.batch").filters("batch"),
            Column.of("goods.seller").sorts("seller").filters("seller"),
            Column.of("goods.circulation")
                .among(
                    "circulation",
                    "goods.circulation.",
                    Stream.of(Circulation.values()).map(Circulation::name).toList()),
            Column.of("inspection.public-from")
                .sorts("published")
                .amongPlain("year", warnings.years(actor)),
            Column.of("goods.warnings.code")),
        ask -> warnings.list(actor, ask),
        PublicLotController::cells);
  }

  private static List<Cell> cells(Warning warning) {
    var lot = warning.lot();
    return List.of(
        Cell.of(lot.facts().product()).to("/lo/" + warning.code()),
        Cell.of(lot.facts().brand()),
        Cell.of(lot.facts().batch()),
        Cell.of(lot.seller()),
        Cell.key("goods.circulation." + lot.circulation()).toned(LotTones.of(lot.circulation())),
        Cell.of(warning.publishedOn()),
        Cell.of(warning.code()));
  }

  @GetMapping("/canh-bao/atom.xml")
  ResponseEntity<byte[]> feed(Actor actor, HttpServletRequest request) {
    var latest = warnings.list(actor, Ask.first()).lines();
    return ResponseEntity.ok()
        .contentType(
            new MediaType(MediaType.parseMediaType("application/atom+xml"), StandardCharsets.UTF_8))
        .body(
            new WarningFeed(address.of(request), latest, texts)
                .atom()
                .getBytes(StandardCharsets.UTF_8));
  }

  /// A code that says nothing is answered as not found, but in words.
  @GetMapping("/lo/{code:[0-9A-Za-z-]{1,20}}")
  ModelAndView one(Actor actor, @PathVariable String code) {
    var answer = warnings.check(actor, code);
    return Shown.page(
        "regulatory/goods/web/lotcheck",
        new LotCheckPage(answer),
        switch (answer) {
          case PublicLot.Answer.Known _ -> HttpStatus.OK;
          case PublicLot.Answer.TakenBack _ -> HttpStatus.GONE;
          case PublicLot.Answer.Nothing _ -> HttpStatus.NOT_FOUND;
        });
  }

  @Override
  public Optional<String> page(Actor actor, String code) {
    return code.matches(CODE) ? Optional.of("/lo/" + code) : Optional.empty();
  }
}
