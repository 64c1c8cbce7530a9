package org.opendost.office.lawmaking.web;

import org.opendost.office.lawmaking.Comments;
import org.opendost.platform.register.ListPage;

/// The comments on a draft.
public record CommentsPage(Comments.Commented commented, ListPage list) {

  /// The draft's address.
  public String base() {
    return DraftPages.at(commented.draft().id());
  }
}
