package org.opendost.platform.access;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;

/// Asks [Access] before a method that [Requires] something, and before its transaction begins.
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RequiresAdvice {

  /// Facades alone are looked at, so that a start need not read the methods of every bean there is.
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor requiresAdvisor(ObjectProvider<Access> access) {
    var advisor =
        new DefaultPointcutAdvisor(
            new AnnotationMatchingPointcut(Facade.class, Requires.class, true), new Gate(access));
    advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return advisor;
  }

  private record Gate(ObjectProvider<Access> access) implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
      var needed =
          Objects.requireNonNull(AnnotationUtils.findAnnotation(call.getMethod(), Requires.class));
      if (call.getArguments().length == 0 || !(call.getArguments()[0] instanceof Actor actor)) {
        throw new IllegalStateException(call.getMethod() + " does not take the actor first");
      }
      access.getObject().require(actor, needed.value());
      return call.proceed();
    }
  }
}
