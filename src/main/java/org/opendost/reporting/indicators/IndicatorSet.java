package org.opendost.reporting.indicators;

import java.util.List;

/// Some indicators that belong together.
interface IndicatorSet {

  List<Indicator> indicators();
}
