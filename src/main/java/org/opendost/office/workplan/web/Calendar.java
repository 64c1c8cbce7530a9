package org.opendost.office.workplan.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.office.workplan.Appointment;

/// The schedule for calendars (iCalendar, RFC 5545). All moments are written in universal time.
///
/// @param name of the calendar
/// @param chair what stands before who leads an appointment
/// @param attendees what stands before who takes part
/// @param now when it is written
record Calendar(
    String name, String chair, String attendees, List<Appointment> appointments, Instant now) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Octets of a line (RFC 5545 §3.1); what is longer goes on in the next, after a space.
  private static final int LINE = 75;

  String text() {
    var out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//OpenDOST//Schedule//VI");
    line(out, "CALSCALE:GREGORIAN");
    line(out, "METHOD:PUBLISH");
    line(out, "X-WR-CALNAME:" + escaped(name));
    line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    for (var each : appointments) {
      line(out, "BEGIN:VEVENT");
      line(out, "UID:" + each.id() + "@opendost");
      line(out, "DTSTAMP:" + MOMENT.format(now));
      line(out, "SEQUENCE:" + (each.version() - 1));
      line(out, "DTSTART:" + MOMENT.format(each.from()));
      if (each.until() != null) {
        line(out, "DTEND:" + MOMENT.format(each.until()));
      }
      line(out, "SUMMARY:" + escaped(each.subject()));
      line(out, "LOCATION:" + escaped(each.place()));
      line(out, "DESCRIPTION:" + escaped(description(each)));
      line(out, "CLASS:" + (each.open() ? "PUBLIC" : "PRIVATE"));
      line(out, "STATUS:" + (each.cancelled() ? "CANCELLED" : "CONFIRMED"));
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private String description(Appointment each) {
    var led = chair + ": " + each.chair();
    return each.attendees().isEmpty() ? led : led + "\n" + attendees + ": " + each.attendees();
  }

  /// Text as RFC 5545 §3.3.11 wants it.
  private static String escaped(String text) {
    return text.replace("\r", "")
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// Writes a line, folded so that no letter is cut in two.
  private static void line(StringBuilder out, String text) {
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int width = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(letter);
      octets += width;
      i += Character.charCount(letter);
    }
    out.append("\r\n");
  }
}
