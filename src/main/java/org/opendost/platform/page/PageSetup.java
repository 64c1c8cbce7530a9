package org.opendost.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class PageSetup {

  /// Templates become classes when the application is built; none is compiled on the server.
  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.opendost");
  }

  @Bean
  ViewResolver templateViewResolver(TemplateEngine engine, Frames frames) {
    return new TemplateViews(engine, frames);
  }

  @Bean
  WebMvcConfigurer pageConfigurer(Assets assets, Frames frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/static/**")
            .addResourceLocations("classpath:/static/")
            .setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(
                new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorOfRequest(frames));
      }
    };
  }

  private record ActorOfRequest(Frames frames) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var servletRequest = request.getNativeRequest(HttpServletRequest.class);
      if (servletRequest == null) {
        throw new IllegalStateException("not a request of the web");
      }
      return frames.actor(servletRequest);
    }
  }
}
