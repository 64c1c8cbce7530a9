package org.opendost;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// Two people who do something at the same moment.
public final class AtOnce {

  private AtOnce() {}

  /// Lets both begin together; answers with what the one found and then what the other did.
  public static <T> List<T> both(Callable<List<T>> one, Callable<List<T>> other) {
    var start = new CyclicBarrier(2);
    var found = new ArrayList<T>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          List.of(one, other).stream()
              .map(
                  work ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      for (var each : both) {
        found.addAll(each.get());
      }
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return found;
  }
}
