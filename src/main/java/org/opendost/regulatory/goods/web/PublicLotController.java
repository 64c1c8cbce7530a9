package org.opendost.regulatory.goods.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.PublicCode;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.regulatory.goods.PublicLot;
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

  PublicLotController(Warnings warnings, PublicAddress address, Texts texts) {
    this.warnings = warnings;
    this.address = address;
    this.texts = texts;
  }

  @GetMapping("/canh-bao")
  ModelAndView all(Actor actor) {
    return Shown.page("regulatory/goods/web/warnings", new WarningsPage(warnings.list(actor)));
  }

  @GetMapping("/canh-bao/atom.xml")
  ResponseEntity<byte[]> feed(Actor actor, HttpServletRequest request) {
    var feed = new WarningFeed(address.of(request), warnings.list(actor), texts);
    return ResponseEntity.ok()
        .contentType(
            new MediaType(MediaType.parseMediaType("application/atom+xml"), StandardCharsets.UTF_8))
        .body(feed.atom().getBytes(StandardCharsets.UTF_8));
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
