package org.opendost.procedure.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All procedures that the capabilities state as beans, by code.
@Component
public class Procedures {

  private final Map<String, Procedure> byCode = new TreeMap<>();

  Procedures(ObjectProvider<Procedure> stated) {
    for (var procedure : stated) {
      if (byCode.put(procedure.code(), procedure) != null) {
        throw new IllegalStateException("two procedures " + procedure.code());
      }
    }
  }

  /// Every procedure, by code.
  public Collection<Procedure> all() {
    return byCode.values();
  }

  /// The procedure of that code, if a capability states it.
  public Optional<Procedure> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Procedure get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalStateException("no capability states procedure " + code));
  }
}
