package org.opendost.regulatory.inspection;

/// Where a mission stands.
public enum Stage {
  PLANNED,
  DECIDED,
  ON_SITE,
  REPORTED,
  CONCLUDED,
  PUBLISHED
}
