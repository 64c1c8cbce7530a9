package org.opendost.directory.identity;

import org.opendost.platform.access.Role;
import org.opendost.platform.page.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// What the web lets pass: everyone everywhere, but into the office only officers, and to an
/// applicant's pages and one's own account only who is signed in. The facades' permissions guard
/// the work itself; what browsers are told of pages in general is `platform.page`'s.
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

  private static final String[] OFFICE = {"/office", "/office/**"};
  private static final String[] SIGNED_IN = {"/my", "/my/**", "/account", "/account/**"};

  @Bean
  SecurityFilterChain web(
      HttpSecurity http, SecurityContextRepository contexts, ObjectProvider<Visitors> visitors) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(OFFICE)
                    .access(officers(visitors))
                    .requestMatchers(SIGNED_IN)
                    .access(signedIn(visitors))
                    .anyRequest()
                    .permitAll())
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new AskToSignIn()))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(new SameOrigin(), SecurityContextHolderFilter.class)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(
                            personal(), new CacheControlHeadersWriter()))
                    .addHeaderWriter(new HstsHeaderWriter()))
        .build();
  }

  @Bean
  SecurityContextRepository contexts() {
    return new HttpSessionSecurityContextRepository();
  }

  /// Argon2id with the parameters the framework recommends: 16 MiB, two passes.
  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  private static AuthorizationManager<RequestAuthorizationContext> officers(
      ObjectProvider<Visitors> visitors) {
    return (who, where) -> {
      var actor = visitors.getObject().actor(where.getRequest());
      return new AuthorizationDecision(actor.isOfficer() || actor.is(Role.SYSTEM));
    };
  }

  /// Asks whether the account is still open too, not only whether there is a session.
  private static AuthorizationManager<RequestAuthorizationContext> signedIn(
      ObjectProvider<Visitors> visitors) {
    return (who, where) ->
        new AuthorizationDecision(!visitors.getObject().actor(where.getRequest()).isPublic());
  }

  /// Pages that no browser and no proxy may keep.
  private static RequestMatcher personal() {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        paths.matcher("/office/**"),
        paths.matcher("/my/**"),
        paths.matcher("/account/**"),
        paths.matcher("/sign-in/**"));
  }
}
