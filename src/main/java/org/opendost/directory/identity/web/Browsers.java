package org.opendost.directory.identity.web;

import java.util.List;

/// What people call their browser and machine, read from what the browser says of itself.
final class Browsers {

  private record Sign(String part, String name) {}

  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("coc_coc", "Cốc Cốc"),
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("Firefox/", "Firefox"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));
  private static final List<Sign> MACHINES =
      List.of(
          new Sign("Android", "Android"),
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS", "macOS"),
          new Sign("Linux", "Linux"));

  private Browsers() {}

  /// `Firefox · Windows`; what it says itself, shortened, where that tells nothing.
  static String name(String agent) {
    var browser = find(BROWSERS, agent);
    var machine = find(MACHINES, agent);
    if (browser.isEmpty()) {
      return agent.length() > 40 ? agent.substring(0, 40) + "…" : agent;
    }
    return machine.isEmpty() ? browser : browser + " · " + machine;
  }

  private static String find(List<Sign> signs, String agent) {
    return signs.stream()
        .filter(sign -> agent.contains(sign.part()))
        .map(Sign::name)
        .findFirst()
        .orElse("");
  }
}
