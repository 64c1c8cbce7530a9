package org.opendost.platform.print;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Everything said aloud while it listens: logs from "info" up, java.util.logging, the console. */
final class Overheard implements AutoCloseable {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final List<String> records = new ArrayList<>();
  private final PrintStream error = System.err;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord event) {
          records.add(event.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private Overheard() {}

  static Overheard listen() {
    Overheard overheard = new Overheard();
    overheard.root.setLevel(Level.INFO);
    overheard.events.start();
    overheard.root.addAppender(overheard.events);
    loggers().forEach(logger -> logger.addHandler(overheard.handler));
    System.setErr(new PrintStream(overheard.console, true, StandardCharsets.UTF_8));
    return overheard;
  }

  /** The root, and those of the renderer, which do not pass on what they hear. */
  private static List<java.util.logging.Logger> loggers() {
    List<String> names = new ArrayList<>(XRLog.listRegisteredLoggers());
    names.add("");
    return names.stream().map(java.util.logging.Logger::getLogger).toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(records);
    events.list.forEach(event -> lines.add(event.getFormattedMessage()));
    console.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
    return lines;
  }

  @Override
  public void close() {
    System.setErr(error);
    loggers().forEach(logger -> logger.removeHandler(handler));
    root.detachAppender(events);
    root.setLevel(level);
  }
}
