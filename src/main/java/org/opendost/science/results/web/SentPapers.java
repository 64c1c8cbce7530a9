package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.files.Upload;
import org.opendost.science.results.Handed;
import org.opendost.science.results.PaperKind;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// The papers a form brings: a file by the name of its kind, or a tick that it came on paper.
final class SentPapers {

  private SentPapers() {}

  /// @param form the id made with the form, so that a second click brings no second paper
  /// @param counter whether ticks count, too
  static List<Handed> of(HttpServletRequest request, UUID form, boolean counter) {
    var papers = new ArrayList<Handed>();
    var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    for (var kind : PaperKind.values()) {
      var file =
          multipart != null && kind.asFile() ? Upload.of(multipart.getFile(kind.field())) : null;
      var ticked = counter && request.getParameter("got-" + kind.field()) != null;
      if (file != null || ticked) {
        var id = (form + " " + kind).getBytes(StandardCharsets.UTF_8);
        papers.add(new Handed(UUID.nameUUIDFromBytes(id), kind, file));
      }
    }
    return papers;
  }
}
