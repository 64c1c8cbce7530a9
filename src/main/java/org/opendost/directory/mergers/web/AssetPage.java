package org.opendost.directory.mergers.web;

import org.opendost.directory.mergers.Assets;

/// An asset.
public record AssetPage(Assets.Opened opened) {

  /// Whether it is owned or written off.
  public String standing() {
    return opened.asset().writtenOff() == null ? "owned" : "written-off";
  }

  /// The tone of that.
  public String tone() {
    return MergerPages.tone(standing());
  }
}
