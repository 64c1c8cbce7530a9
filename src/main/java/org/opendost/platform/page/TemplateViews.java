package org.opendost.platform.page;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template a controller names; a name without a template is a fault of the program.
record TemplateViews(TemplateEngine engine, Frames frames) implements ViewResolver, Ordered {

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:") || name.startsWith("forward:")) {
      return null;
    }
    if (!engine.hasTemplate(name + ".jte")) {
      throw new IllegalStateException("no template " + name);
    }
    return new TemplateView(engine, frames, name + ".jte");
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
