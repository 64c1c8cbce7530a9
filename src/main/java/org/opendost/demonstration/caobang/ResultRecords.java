package org.opendost.demonstration.caobang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Upload;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Printer;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.science.results.Certificates;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.Filing;
import org.opendost.science.results.Handed;
import org.opendost.science.results.PaperKind;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.Signing;
import org.opendost.science.results.Supplement;
import org.opendost.science.tasks.Tasks;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters the registrations of results through the doors that hosts and officers use, each step at
/// its moment; certificates of the years before as they stood in the old book, those of national
/// tasks as the national agency issued them.
@Component
public class ResultRecords {

  private static final Actor LOADER = Actor.system("demonstration");
  private static final Actor HOST =
      new Actor(
          Keys.account("dh.nonglam"),
          "Vũ Thu Phong",
          Set.of(Role.APPLICANT),
          Keys.organisation("dh-nonglam"),
          null);
  private static final Actor CLERK = officer("motcua", "Đinh Bạch Liên", Role.CLERK, "motcua");
  private static final Actor SPECIALIST =
      officer("chuyenvien.kh1", "Hứa Diệu Mơ", Role.SPECIALIST, "qlkh");

  private final Registrations registrations;
  private final Certificates certificates;
  private final Tasks tasks;
  private final Printer printer;
  private final Book book;

  ResultRecords(
      Registrations registrations,
      Certificates certificates,
      Tasks tasks,
      Printer printer,
      JsonMapper json) {
    this.registrations = registrations;
    this.certificates = certificates;
    this.tasks = tasks;
    this.printer = printer;
    this.book = read(json);
  }

  record Book(List<Entered> certified, List<Entered> pending) {}

  record Entered(
      String task,
      @Nullable String number,
      String channel,
      String filer,
      LocalDateTime filed,
      @Nullable LocalDateTime asked,
      @Nullable String reason,
      @Nullable LocalDateTime supplied,
      @Nullable LocalDateTime accepted,
      @Nullable LocalDateTime issued,
      List<String> participants,
      String summary,
      boolean technology,
      String contact,
      String phone,
      @Nullable String handler) {}

  /// Enters the certificate of a task, with its dossier where the book holds one.
  void certify(
      String code, String level, UUID task, UUID certificate, String number, LocalDate on) {
    if (!level.equals("tinh") && !level.equals("co_so")) {
      tasks.recordCertificate(LOADER, certificate, task, number, on);
      return;
    }
    dossierOf(code)
        .ifPresentOrElse(
            entered -> dossier(entered, task, certificate),
            () ->
                certificates.enterOld(
                    LOADER, new Certificates.OldPaper(certificate, task, number, on, "", "")));
  }

  /// Enters the dossiers that have not come to their end.
  void enterPending() {
    for (var entered : book.pending()) {
      dossier(entered, TaskRecords.idOf(entered.task()), idOf(entered.task() + " certificate"));
    }
  }

  private void dossier(Entered entered, UUID task, UUID certificate) {
    var id = idOf(entered.task());
    var online = entered.channel().equals("online");
    var filer = online ? HOST : CLERK;
    var objective = registrationsObjective(task);
    var filing =
        new Filing(
            id,
            task,
            online ? Dossier.Channel.ONLINE : Dossier.Channel.COUNTER,
            String.join("\n", entered.participants()),
            objective,
            entered.summary(),
            entered.technology(),
            entered.contact(),
            entered.phone());
    at(entered.filed(), () -> registrations.file(filer, filing, papers(entered, online)));
    int moves = 1;
    if (entered.handler() != null) {
      int seen = moves++;
      at(
          firstOf(entered).minusMinutes(25),
          () -> made(registrations.takeOver(SPECIALIST, id, seen, idOf(id + " take-over"))));
    }
    if (entered.asked() != null) {
      int seen = moves++;
      var reason = entered.reason() == null ? "" : entered.reason();
      at(
          entered.asked(),
          () -> made(registrations.askSupplement(SPECIALIST, id, seen, idOf(id + " ask"), reason)));
    }
    if (entered.supplied() != null) {
      int seen = moves++;
      at(
          entered.supplied(),
          () ->
              made(
                  registrations.supply(
                      filer,
                      id,
                      seen,
                      idOf(id + " supply"),
                      new Supplement(
                          "Đã nộp đủ giấy tờ theo phiếu yêu cầu.",
                          filing.participants(),
                          objective,
                          entered.summary(),
                          List.of(Handed.onPaper(idOf(id + " again"), PaperKind.REPORT))))));
    }
    if (entered.accepted() != null) {
      int seen = moves++;
      at(
          entered.accepted(),
          () -> {
            registrations.handIn(
                SPECIALIST,
                id,
                List.of(Handed.onPaper(idOf(id + " printed"), PaperKind.PAPER_REPORT)));
            made(registrations.accept(SPECIALIST, id, seen, idOf(id + " accept")));
          });
    }
    if (entered.issued() != null) {
      int seen = moves;
      at(
          entered.issued(),
          () ->
              made(
                  registrations.issue(
                      Cast.DIRECTOR,
                      id,
                      seen,
                      idOf(id + " issue"),
                      new Signing(certificate, Cast.DIRECTOR_NAME, "Giám đốc Sở"))));
    }
  }

  private String registrationsObjective(UUID task) {
    return registrations.waiting(LOADER, task).task().facts().objectives();
  }

  private List<Handed> papers(Entered entered, boolean online) {
    var kinds = new ArrayList<>(List.of(PaperKind.REPORT, PaperKind.SUMMARY, PaperKind.MINUTES));
    if (entered.technology()) {
      kinds.add(PaperKind.TECHNOLOGY);
    }
    var scan = online ? scan(entered) : null;
    return kinds.stream()
        .map(
            kind ->
                new Handed(
                    idOf(entered.task() + " " + kind),
                    kind,
                    scan == null
                        ? null
                        : new Upload(kind.code() + ".pdf", new ByteArrayResource(scan))))
        .toList();
  }

  /// A page that stands for what the host scanned.
  private byte[] scan(Entered entered) {
    var page =
        OfficialDocument.of("Đại học Thái Nguyên", "Trường Đại học Nông Lâm")
            .titled("Tài liệu giao nộp", "Nhiệm vụ " + entered.task())
            .saying(
                new Body()
                    .paragraph(entered.summary())
                    .note("Tài liệu minh họa của bản trình diễn."))
            .build();
    var out = new ByteArrayOutputStream();
    try {
      printer.pdf(page, out);
    } catch (IOException unprintable) {
      throw new UncheckedIOException(unprintable);
    }
    return out.toByteArray();
  }

  private Optional<Entered> dossierOf(String task) {
    return book.certified().stream().filter(entered -> entered.task().equals(task)).findFirst();
  }

  private static LocalDateTime firstOf(Entered entered) {
    var asked = entered.asked();
    var accepted = entered.accepted();
    return asked != null ? asked : accepted != null ? accepted : entered.filed().plusHours(1);
  }

  private static void made(MoveOutcome outcome) {
    if (!(outcome instanceof MoveOutcome.Moved) && !(outcome instanceof MoveOutcome.AlreadyDone)) {
      throw new IllegalStateException("not made: " + outcome);
    }
  }

  private static void at(LocalDateTime local, Runnable work) {
    OfficeClock.at(local.atZone(OfficeClock.ZONE).toInstant(), work);
  }

  private static Actor officer(String key, String name, Role role, String unit) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit(unit));
  }

  /// The same id at every run, so that what is entered already is not entered again.
  private static UUID idOf(String record) {
    return UUID.nameUUIDFromBytes(("results.json " + record).getBytes(StandardCharsets.UTF_8));
  }

  private static Book read(JsonMapper json) {
    try (var in = new ClassPathResource("demonstration/caobang/results.json").getInputStream()) {
      return json.readValue(in, Book.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
