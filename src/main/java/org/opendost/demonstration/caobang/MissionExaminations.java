package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.goods.Examinations;
import org.opendost.regulatory.goods.Examined;
import org.springframework.stereotype.Component;

/// Enters what was examined during a visit besides lots, and what a laboratory found of gold later.
@Component
record MissionExaminations(Examinations examinations) {

  void find(Actor officer, UUID visit, LocalDateTime begun, MissionBook.ExaminedEntry entry) {
    var found = new ArrayList<Examined>(entry.instruments());
    found.addAll(entry.packed());
    var file = entry.shopFile();
    if (file != null) {
      found.add(file);
    }
    Moments.at(
        begun.plusMinutes(40),
        () -> {
          for (int i = 0; i < found.size(); i++) {
            examinations.record(officer, id(visit, "examined " + i), visit, found.get(i));
          }
          for (int i = 0; i < entry.gold().size(); i++) {
            examinations.record(officer, id(visit, "gold " + i), visit, entry.gold().get(i).item());
          }
        });
  }

  void follow(Actor officer, UUID visit, MissionBook.ExaminedEntry entry) {
    for (int i = 0; i < entry.gold().size(); i++) {
      var examination = id(visit, "gold " + i);
      var found = entry.gold().get(i).laboratory();
      if (found != null) {
        Moments.at(
            found.receivedOn().atTime(10, 0),
            () -> examinations.enterLaboratory(officer, examination, found));
      }
    }
  }

  private static UUID id(UUID visit, String what) {
    return MissionBook.idOf(what + " of visit " + visit);
  }
}
