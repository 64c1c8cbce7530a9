package org.opendost.permissions;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInvocation;
import org.opendost.platform.access.Actor;

/// A call that stops behind the gate instead of doing anything.
record Knock(Method method, Actor actor) implements MethodInvocation {

  static final String INSIDE = "inside";

  @Override
  public Method getMethod() {
    return method;
  }

  @Override
  public Object[] getArguments() {
    var arguments = new Object[Math.max(1, method.getParameterCount())];
    arguments[0] = actor;
    return arguments;
  }

  @Override
  public Object proceed() {
    return INSIDE;
  }

  @Override
  public Object getThis() {
    return this;
  }

  @Override
  public AccessibleObject getStaticPart() {
    return method;
  }
}
