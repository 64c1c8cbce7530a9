package org.opendost;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Counts the statements that requests send to the database, in every test of the whole
/// application: the web server's threads are the only virtual ones, so jobs are left out.
@Component
public final class Statements implements BeanPostProcessor {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /// How many statements requests have sent so far.
  public static int count() {
    return COUNT.get();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
  }

  private static <T> T counting(Class<T> type, T counted) {
    return type.cast(
        Proxy.newProxyInstance(
            Statements.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                var result = method.invoke(counted, arguments);
                if (method.getName().equals("prepareStatement")
                    && Thread.currentThread().isVirtual()) {
                  COUNT.incrementAndGet();
                }
                return result instanceof Connection connection
                        && method.getName().equals("getConnection")
                        && type == DataSource.class
                    ? counting(Connection.class, connection)
                    : result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            }));
  }
}
