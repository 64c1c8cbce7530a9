package org.opendost.portal.audience;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Counts every page of the portal that was answered, unless an officer asked for it.
@Configuration(proxyBeanMethods = false)
class CountingPages implements WebMvcConfigurer {

  private static final List<String> NO_PAGES =
      List.of(
          "/static/**",
          "/hinh/**",
          "/api/**",
          "/office/**",
          "/office",
          "/my/**",
          "/my",
          "/account/**",
          "/sign-in/**",
          "/error",
          "/language",
          "/actuator/**");

  private final VisitCount count;
  private final ObjectProvider<Visitors> visitors;

  CountingPages(VisitCount count, ObjectProvider<Visitors> visitors) {
    this.count = count;
    this.visitors = visitors;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Counter()).excludePathPatterns(NO_PAGES);
  }

  private final class Counter implements HandlerInterceptor {

    @Override
    public void afterCompletion(
        HttpServletRequest request,
        HttpServletResponse response,
        Object handler,
        @Nullable Exception failure) {
      if (failure == null && request.getMethod().equals("GET") && isPage(response)) {
        var actors = visitors.getIfAvailable();
        if (actors == null || !actors.actor(request).isOfficer()) {
          var agent = request.getHeader("User-Agent");
          count.page(request.getRemoteAddr(), agent == null ? "" : agent);
        }
      }
    }

    private static boolean isPage(HttpServletResponse response) {
      var type = response.getContentType();
      return response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED
          || (response.getStatus() == HttpServletResponse.SC_OK
              && type != null
              && type.startsWith("text/html"));
    }
  }
}
