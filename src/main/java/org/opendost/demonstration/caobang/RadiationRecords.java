package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.radiation.Appraisals;
import org.opendost.regulatory.radiation.Deed;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Filing;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Payment;
import org.opendost.regulatory.radiation.Receptions;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RequiredPaper;
import org.opendost.regulatory.radiation.RequiredPapers;
import org.opendost.regulatory.radiation.Signatures;
import org.opendost.regulatory.radiation.Signing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters the X-ray facilities with what they have, and the dossiers of 2019–2020 through the
/// facades that officers use, each step at its own moment.
@Component
public class RadiationRecords {

  private static final Actor LOADER = Actor.system("demonstration");

  static final String DIRECTOR = "Giám đốc";
  private static final String FIT = "Hồ sơ đủ điều kiện; đề nghị cấp theo quy định.";

  private static final Actor DESK = officer("motcua", "Đinh Bạch Liên", Role.CLERK, "motcua");
  static final Actor SPECIALIST = officer("chuyenvien.bx", "Vi Hoàng Yến", Role.SPECIALIST, "qlcn");
  private static final Actor HEAD = officer("truongphong.qlcn", "Hà Vân Sam", Role.HEAD, "qlcn");
  private static final Appraisals.Appraiser APPRAISER =
      new Appraisals.Appraiser(SPECIALIST.id(), SPECIALIST.name(), SPECIALIST.unit());

  private final RadiationHoldings holdings;
  private final Dossiers dossiers;
  private final Receptions receptions;
  private final Appraisals appraisals;
  private final Signatures signatures;
  private final JsonMapper json;

  RadiationRecords(
      RadiationHoldings holdings,
      Dossiers dossiers,
      Receptions receptions,
      Appraisals appraisals,
      Signatures signatures,
      JsonMapper json) {
    this.holdings = holdings;
    this.dossiers = dossiers;
    this.receptions = receptions;
    this.appraisals = appraisals;
    this.signatures = signatures;
    this.json = json;
  }

  private static Actor officer(String key, String name, Role role, String unit) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit(unit));
  }

  /// Who holds a facility, as the directory knows it.
  ///
  /// @param id null when the directory does not hold it
  public record Holder(@Nullable UUID id, String name) {}

  /// Enters everything; what is entered already stays as it is.
  ///
  /// @param holders finds an organisation by the key that `radiation.json` uses
  /// @param director who signed licences in those years
  public void enter(Function<String, Holder> holders, String director) {
    var book = RadiationBook.read(json);
    for (var entry : book.facilities()) {
      holdings.enter(entry, holders.apply(entry.organisation()), director);
    }
    for (int i = 0; i < book.dossiers().size(); i++) {
      var entry = book.dossiers().get(i);
      var holder = holders.apply(book.holderOf(entry));
      dossier(RadiationBook.idOf("dossier " + i), entry, director, holder);
    }
  }

  private void dossier(UUID id, RadiationBook.DossierEntry entry, String director, Holder holder) {
    var kind = Kind.of(entry.procedure());
    var worker = entry.worker();
    var online = entry.channel().equals("online");
    var filing =
        Filing.of(
                id,
                kind,
                RadiationBook.facilityId(entry.facility()),
                online ? Dossier.Channel.ONLINE : Dossier.Channel.COUNTER)
            .about(
                entry.equipment().stream()
                    .map(i -> RadiationBook.deviceId(entry.facility(), i))
                    .toList())
            .forWorker(worker == null ? null : RadiationBook.workerId(entry.facility(), worker))
            .onLicence(kind.buildsOnALicence() ? RadiationBook.licenceId(entry.facility()) : null)
            .saying(entry.note())
            .with(papers(id, kind, entry));
    var applicant = online ? applicant(entry, holder) : DESK;
    var filed =
        OfficeClock.at(Moments.of(entry.submitted()), () -> dossiers.submit(applicant, filing));
    if (dossiers.standing(LOADER, id).moves() > 1) {
      return;
    }
    var received = entry.received();
    Moments.at(
        received,
        () -> {
          if (filed.owesFee() && received != null) {
            var number = "BL-%02d".formatted(id.hashCode() & 63);
            receptions.recordPayment(DESK, id, new Payment(number, received.toLocalDate()));
          }
          receptions.receive(DESK, deed(id, ""));
        });
    Moments.at(after(entry.received()), () -> appraisals.assign(HEAD, deed(id, ""), APPRAISER));
    Moments.at(
        entry.supplementRequested(),
        () -> appraisals.askForSupplement(SPECIALIST, deed(id, entry.note())));
    Moments.at(
        entry.supplemented(),
        () -> dossiers.supply(applicant, deed(id, "Đã nộp bổ sung."), List.of()));
    Moments.at(before(entry.approved()), () -> appraisals.propose(SPECIALIST, deed(id, FIT)));
    Moments.at(entry.approved(), () -> appraisals.approve(HEAD, deed(id, "")));
    Moments.at(
        entry.issued(),
        () ->
            signatures.issue(
                Cast.DIRECTOR,
                deed(id, ""),
                new Signing(RadiationBook.idOf(id + " licence"), director, DIRECTOR)));
    Moments.at(entry.returned(), () -> receptions.handOver(DESK, deed(id, "")));
  }

  /// The next deed of a dossier, as the page of that moment would send it.
  private Deed deed(UUID id, String note) {
    var moves = dossiers.standing(LOADER, id).moves();
    return new Deed(id, moves, RadiationBook.idOf(id + " move " + moves), note);
  }

  /// Every paper the law of the day lists, on paper.
  private static List<HandedPaper> papers(UUID id, Kind kind, RadiationBook.DossierEntry entry) {
    return RequiredPapers.of(kind, Regime.on(entry.submitted().toLocalDate())).stream()
        .filter(RequiredPaper::always)
        .map(
            paper ->
                new HandedPaper(RadiationBook.idOf(id + " " + paper.code()), paper.code(), null))
        .toList();
  }

  /// The facility's own account, where the directory knows its organisation.
  private static Actor applicant(RadiationBook.DossierEntry entry, Holder holder) {
    return holder.id() == null
        ? LOADER
        : new Actor(
            RadiationBook.idOf(entry.facility() + " account"),
            holder.name(),
            Set.of(Role.APPLICANT),
            holder.id(),
            null);
  }

  private static @Nullable LocalDateTime after(@Nullable LocalDateTime moment) {
    return moment == null ? null : moment.plusMinutes(40);
  }

  private static @Nullable LocalDateTime before(@Nullable LocalDateTime moment) {
    return moment == null ? null : moment.minusHours(1);
  }
}
