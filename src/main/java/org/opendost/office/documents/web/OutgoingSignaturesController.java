package org.opendost.office.documents.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.HandedKey;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingSignatures;
import org.opendost.office.documents.SignedVersion;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.signing.KeyFile;
import org.opendost.platform.signing.SignaturePicture;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Signs an issued document digitally, and seals it.
@Controller
@RequestMapping(DocumentPages.OUTGOING + "/{id}/signatures/{kind}")
record OutgoingSignaturesController(
    OutgoingDocuments documents, OutgoingSignatures signatures, Access access) {

  @GetMapping
  ModelAndView form(Actor actor, @PathVariable UUID id, @PathVariable String kind) {
    var wanted = kind(kind);
    access.require(actor, wanted.permission());
    return form(actor, id, wanted, EntryPage.blank());
  }

  /// The password goes no further than the key: the form shown again holds its own id and the tick
  /// alone.
  @PostMapping
  ModelAndView put(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String kind,
      @RequestParam(name = "id", defaultValue = "") String form,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String confirmed,
      @RequestParam Map<String, MultipartFile> sent,
      RedirectAttributes flash) {
    var wanted = kind(kind);
    return EntryPage.saved(
        Form.empty().with("id", form).with("confirmed", confirmed),
        entered -> {
          var own = entered.id();
          entered.check();
          try (var handed =
              new HandedKey(
                  bytes(sent.get("key"), KeyFile.MOST),
                  password.toCharArray(),
                  bytes(sent.get("picture"), SignaturePicture.MOST),
                  entered.ticked("confirmed"))) {
            switch (wanted) {
              case SIGNED -> signatures.sign(actor, id, own, handed);
              case SEALED -> signatures.seal(actor, id, own, handed);
            }
          }
          return Shown.redirect(
              DocumentPages.OUTGOING + "/" + id, flash, "documents.done.digital." + wanted);
        },
        again -> form(actor, id, wanted, again));
  }

  private ModelAndView form(Actor actor, UUID id, SignedVersion.Kind kind, Form form) {
    return Shown.page(
        "office/documents/web/signing",
        new SigningPage(documents.open(actor, id).outgoing(), kind, form));
  }

  /// One byte more than is taken tells that it is too much.
  private static byte[] bytes(@Nullable MultipartFile part, int most) {
    if (part == null || part.isEmpty()) {
      return new byte[0];
    }
    try (var content = part.getInputStream()) {
      return content.readNBytes(most + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SignedVersion.Kind kind(String name) {
    return switch (name) {
      case "signed" -> SignedVersion.Kind.SIGNED;
      case "sealed" -> SignedVersion.Kind.SEALED;
      default -> throw new NotFound("signature", name);
    };
  }
}
