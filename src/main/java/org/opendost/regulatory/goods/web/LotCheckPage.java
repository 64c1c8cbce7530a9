package org.opendost.regulatory.goods.web;

import org.opendost.regulatory.goods.PublicLot;

/// What a code of a lot stands for.
public record LotCheckPage(PublicLot.Answer answer) {}
