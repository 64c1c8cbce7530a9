package org.opendost.platform.files;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A page of some module that lets its files be read; part of every application under test.
@Controller
class Shelf {

  private final Files files;
  private final Downloads downloads;

  Shelf(Files files, Downloads downloads) {
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping("/shelf/{id}")
  ResponseEntity<Resource> file(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean shown) {
    return downloads.answer(files.get(id), shown);
  }
}
