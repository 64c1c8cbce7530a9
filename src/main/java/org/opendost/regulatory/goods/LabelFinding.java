package org.opendost.regulatory.goods;

import java.util.UUID;

/// What was found of one thing a label must say.
public record LabelFinding(UUID requirement, boolean kept, String note) {}
