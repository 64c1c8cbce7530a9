package org.opendost.science.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.opendost.science.tasks.Catalogue.Parts;
import org.opendost.science.tasks.TaskFigures;

/// The published tasks by host and programme.
public record PartsPage(TaskFigures figures, Parts parts) {

  /// The list of the tasks that one organisation hosts.
  public String ofHost(String host) {
    return "/nhiem-vu?host=" + URLEncoder.encode(host, StandardCharsets.UTF_8);
  }
}
