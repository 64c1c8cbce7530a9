package org.opendost;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;

/// Tells Spring the name of the bean that a constructor asks for, where it asks for a class of
/// ours: components bear the names of their classes. Without that hint every bean there is would be
/// held against each such class once, which was a fifth of the work of a start. Whatever the hint
/// does not fit (interfaces, several beans of a class, other libraries) is looked up as ever.
final class WiringByClass implements ApplicationContextInitializer<GenericApplicationContext> {

  private static final String OURS = OpenDost.class.getPackageName() + ".";

  @Override
  public void initialize(GenericApplicationContext context) {
    context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new ByClass());
  }

  private static final class ByClass extends ContextAnnotationAutowireCandidateResolver {

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
      var qualified = super.getSuggestedName(wanted);
      var type = wanted.getDependencyType().getName();
      return qualified == null && type.startsWith(OURS) ? type : qualified;
    }
  }
}
