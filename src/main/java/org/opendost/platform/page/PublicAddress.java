package org.opendost.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where people reach this site: the setting `opendost.public-url`, or, where there is none, what
/// the reader's own request calls this host.
///
/// Everything that leaves the screen asks here: codes on licences and certificates, slips, feeds,
/// one-time links. What stands on paper must not hang on a stranger's request, so production does
/// not start without the setting once it is seen from outside.
@Component
public class PublicAddress {

  private static final Logger LOG = LoggerFactory.getLogger(PublicAddress.class);

  private final String setting;

  /// The setting, and the mode that warns where it is missing.
  public PublicAddress(
      @Value("${opendost.public-url:}") String setting,
      @Value("${opendost.mode:demonstration}") String mode) {
    this.setting = setting.strip().replaceAll("/+$", "");
    if (this.setting.isEmpty() && mode.equals("production")) {
      LOG.warn(
          "opendost.public-url is not set: codes on licences, certificates and slips will name"
              + " whatever address the reader's request names. Set it before anything is printed.");
    }
  }

  /// `https://khcn.example.vn`, without a slash at the end.
  public String of(HttpServletRequest request) {
    return setting.isEmpty() ? asked(request) : setting;
  }

  /// What the setting says; empty where there is none.
  public String setting() {
    return setting;
  }

  /// What the reader's request calls this host, whatever the setting says.
  public String asked(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  /// The address of a path of this site, for whoever asks now.
  public String of(String path) {
    return setting.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path
        : setting + path;
  }
}
