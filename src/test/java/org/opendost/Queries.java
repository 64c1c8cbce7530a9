package org.opendost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/// Hears every statement that the application sends to its database, so that a test can say how
/// many a page needs: `Queries.of(() -> browser.perform(...))`, or `Queries.sentByRequests()`
/// before and after a request to the running server.
@Component
public final class Queries implements BeanPostProcessor {

  private static final ScopedValue<List<String>> HEARD = ScopedValue.newInstance();
  private static final AtomicInteger REQUESTS = new AtomicInteger();

  /// How many statements requests to the web server have sent so far. Its threads are the only
  /// virtual ones, so jobs are left out.
  public static int sentByRequests() {
    return REQUESTS.get();
  }

  /// The statements sent on this thread while the work was done, without those that only begin and
  /// end transactions.
  public static List<String> of(Callable<?> work) {
    var heard = new ArrayList<String>();
    try {
      ScopedValue.where(HEARD, heard).call(work::call);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return heard;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Heard(source) : bean;
  }

  private static final class Heard extends DelegatingDataSource {

    Heard(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return HEARD.isBound() || Thread.currentThread().isVirtual()
          ? overheard(Connection.class, connection, "")
          : connection;
    }
  }

  private static <T> T overheard(Class<T> type, T real, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            Queries.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              var said = arguments != null && arguments[0] instanceof String text ? text : sql;
              if (Statement.class.isAssignableFrom(type)
                  && method.getName().startsWith("execute")) {
                note(said.strip());
              }
              try {
                var answer = method.invoke(real, arguments);
                return answer instanceof Statement && type == Connection.class
                    ? overheard(statement(method.getReturnType()), answer, said)
                    : answer;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }

  private static void note(String said) {
    if (HEARD.isBound()) {
      HEARD.get().add(said);
    }
    if (Thread.currentThread().isVirtual()) {
      REQUESTS.incrementAndGet();
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<Object> statement(Class<?> type) {
    return (Class<Object>) type;
  }
}
