package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.TimeSense.EVENTS;

import java.util.List;
import org.springframework.stereotype.Component;

/// The documents the department received and issued, and whether it did so in time. Those of
/// separate books count without their words.
@Component
final class DocumentIndicators implements IndicatorSet {

  private static final Words DOCUMENTS = new Words("văn bản", "documents");
  private static final Words RECEIVED = new Words("văn bản đến", "incoming documents");
  private static final Words HANDLED =
      new Words("văn bản đến đã giải quyết", "incoming documents dealt with");

  private static final Words ISSUED = new Words("văn bản đi đã phát hành", "issued documents");

  @Override
  public List<Indicator> indicators() {
    return List.of(
        issued(
            "documents.issued",
            new Words("Văn bản đi đã phát hành", "Outgoing documents issued"),
            List.of()),
        issued(
            "documents.issued-late",
            new Words("Văn bản đi phát hành muộn", "Outgoing documents issued late"),
            List.of(
                new Condition.Is(
                    "issued_in_time",
                    "LATE",
                    new Words("phát hành sau ngày được yêu cầu", "issued after their asked day")))),
        received(
            "documents.incoming",
            new Words("Văn bản đến đã đăng ký", "Incoming documents registered"),
            List.of()),
        received(
            "documents.directives",
            new Words("Chỉ thị đã nhận để thực hiện", "Directives received"),
            List.of(
                new Condition.Is(
                    "document_kind", "DIRECTIVE", new Words("là chỉ thị", "that are directives")))),
        handled(
            "documents.handled",
            new Words("Văn bản đến đã giải quyết", "Incoming documents dealt with"),
            List.of()),
        handled(
            "documents.late-answers",
            new Words("Văn bản đến giải quyết muộn", "Incoming documents dealt with late"),
            List.of(
                new Condition.Is(
                    "handled_in_time",
                    "LATE",
                    new Words("giải quyết sau thời hạn", "dealt with after their day")))));
  }

  private static Indicator received(String code, Words title, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        DOCUMENTS,
        "documents.report_incoming",
        RECEIVED,
        new Measure.Count(),
        EVENTS,
        conditions,
        List.of("happened_on", "document_kind", "document_book", "urgency"));
  }

  private static Indicator handled(String code, Words title, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        DOCUMENTS,
        "documents.report_handled",
        HANDLED,
        new Measure.Count(),
        EVENTS,
        conditions,
        List.of("happened_on", "document_kind", "document_book", "handled_in_time"));
  }

  private static Indicator issued(String code, Words title, List<Condition> conditions) {
    return new Indicator(
        code,
        title,
        DOCUMENTS,
        "documents.report_outgoing",
        ISSUED,
        new Measure.Count(),
        EVENTS,
        conditions,
        List.of("happened_on", "document_kind", "document_book", "issued_in_time"));
  }
}
