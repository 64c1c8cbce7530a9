package org.opendost.regulatory.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.LabelRequirement;
import org.opendost.regulatory.goods.ProductGroup;

/// An officer's day as it is taken down onto a telephone.
///
/// @param now the office's clock, against which the telephone measures its own
/// @param leadMillis how far the office's clock is set ahead of true time, so that the telephone
///   can tell whether its own clock is wrong; nothing but for the demonstration
/// @param officer the account it belongs to
/// @param labels what labels must say that day, by group
public record TakenDown(
    Instant now,
    long leadMillis,
    LocalDate day,
    UUID officer,
    String officerName,
    List<Task> missions,
    Map<ProductGroup, List<LabelRequirement>> labels) {

  public TakenDown {
    missions = List.copyOf(missions);
    labels = Map.copyOf(labels);
  }

  /// A mission to be gone on.
  ///
  /// @param decision its number
  public record Task(
      UUID id,
      String number,
      String title,
      String kind,
      String decision,
      String subject,
      LocalDate from,
      LocalDate until,
      List<Member> team,
      List<Place> places) {

    public Task {
      team = List.copyOf(team);
      places = List.copyOf(places);
    }
  }

  /// Somebody in the team.
  public record Member(UUID id, String name, String role) {}

  /// An establishment to be gone to.
  public record Place(UUID id, String name, String place, List<OpenVisit> visits) {

    public Place {
      visits = List.copyOf(visits);
    }
  }

  /// A visit that was begun.
  ///
  /// @param minutes the number of its minutes; null while they are not signed
  public record OpenVisit(
      UUID id, Instant begunAt, String present, @Nullable String minutes, List<FoundLot> lots) {

    public OpenVisit {
      lots = List.copyOf(lots);
    }
  }

  /// A lot that was written down.
  ///
  /// @param mark of what was found of its label
  public record FoundLot(
      UUID id,
      ProductGroup group,
      String product,
      String brand,
      String batch,
      String quantity,
      String unit,
      String verdict,
      List<LabelFinding> findings,
      String mark) {

    public FoundLot {
      findings = List.copyOf(findings);
    }
  }
}
