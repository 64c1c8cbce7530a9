package org.opendost.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.trespass.street.OpenWindow;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.DefaultAdvisorChainFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every facade method has a rule, the rule holds, and `docs/permissions.md` says what it is.
@OfficeTest
class PermissionsTest {

  private static final Path PAGE = Path.of("docs", "permissions.md");
  private static final Path CLASSES = Path.of("target", "classes", "org", "opendost");

  /// Declared for screens on their way; to be emptied as they come.
  private static final Set<String> AWAITED = Set.of();

  private final ApplicationContext context;
  private final Matrix matrix;

  PermissionsTest(
      ApplicationContext context,
      Access access,
      RequestMappingHandlerMapping requestMappingHandlerMapping)
      throws IOException {
    this.context = context;
    var calls = Calls.ofTheApplication();
    this.matrix =
        new Matrix(
            access.permissions(),
            context.getBeansWithAnnotation(Facade.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .toList(),
            Route.all(requestMappingHandlerMapping, calls),
            named(access),
            calls);
  }

  @Test
  void isWithoutGap() {
    assertThat(matrix.faults()).isEmpty();
  }

  /// The gate stands in front of facades only.
  @Test
  void asksAtFacadesAlone() {
    assertThat(
            Arrays.stream(context.getBeanDefinitionNames())
                .<Class<?>>mapMulti(
                    (name, types) -> {
                      var type = context.getType(name);
                      if (type != null) {
                        types.accept(ClassUtils.getUserClass(type));
                      }
                    })
                .filter(bean -> AnnotationUtils.findAnnotation(bean, Facade.class) == null)
                .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Requires.class)))
        .isEmpty();
  }

  @Test
  void findsEachKindOfGap() throws Exception {
    var calls = Calls.of(OpenWindow.class, OpenWindow.Painting.class);
    var paint = OpenWindow.Painting.class.getMethod("paint", Actor.class);
    var scratch = OpenWindow.Painting.class.getMethod("scratch");
    var trespass =
        new Matrix(
            List.of(
                Permission.of("street.look", "Look in.", Role.CLERK),
                Permission.of("street.paint", "Paint.", Role.AUDITOR),
                Permission.everyone("street.idle", "Nothing.")),
            List.of(OpenWindow.class),
            List.of(
                new Route("POST", "/street/paint", paint, calls.asks(paint)),
                new Route("POST", "/street/scratch", scratch, calls.asks(scratch)),
                new Route("GET", "/office/street", scratch, calls.asks(scratch))),
            Set.of(),
            calls);

    assertThat(trespass.faults())
        .containsExactlyInAnyOrder(
            "OpenWindow.climbIn() has no @Requires: say which permission it needs",
            "OpenWindow.lookIn() does not take the Actor first",
            "OpenWindow.call() requires street.undeclared, which no PermissionSet declares",
            "POST /street/paint is open to the street but asks for street.paint, which the public"
                + " does not hold: put it below /office, /my or /account",
            "POST /street/scratch changes something for anyone without asking any facade",
            "GET /office/street lies in the office but asks no facade",
            "street.idle is declared but nothing asks for it",
            "street.paint changes records, so the auditor, who changes nothing, cannot hold it",
            "street.look only reads, so the auditor, who reads everything, must hold it");
  }

  /// Not what is declared but the gate that stands in front of the running bean is asked.
  @Test
  void opensEachMethodToExactlyTheRolesDeclared() throws Throwable {
    var wrong = new ArrayList<String>();
    for (var method : matrix.methods()) {
      var needed = method.getAnnotation(Requires.class).value();
      var permission = context.getBean(Access.class).permission(needed);
      var gate = gate(method);
      for (var role : Matrix.ROLES) {
        if (passes(gate, method, actor(role)) != permission.roles().contains(role)) {
          wrong.add(method + " as " + role);
        }
      }
      if (!passes(gate, method, Actor.system("test"))) {
        wrong.add(method + " as the system");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void isWrittenInTheDocuments() throws IOException {
    var page = matrix.page();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/permissions.md; write it anew with -Ddocs.write=true")
        .isEqualTo(page);
  }

  /// The gate in the bean's own chain; a transaction begins only behind it.
  private MethodInterceptor gate(Method method) {
    var bean = context.getBean(method.getDeclaringClass());
    var chain =
        new DefaultAdvisorChainFactory()
            .getInterceptorsAndDynamicInterceptionAdvice(
                (Advised) bean, method, method.getDeclaringClass());
    var names = chain.stream().map(each -> each.getClass().getName()).toList();
    int at = names.indexOf("org.opendost.platform.access.RequiresAdvice$Gate");
    assertThat(at).as("the gate of " + method + " in " + names).isNotNegative();
    assertThat(names.subList(0, at)).doesNotContain(TransactionInterceptor.class.getName());
    return (MethodInterceptor) chain.get(at);
  }

  private static boolean passes(MethodInterceptor gate, Method method, Actor actor)
      throws Throwable {
    try {
      return Objects.equals(gate.invoke(new Knock(method, actor)), Knock.INSIDE);
    } catch (Forbidden refused) {
      return false;
    }
  }

  private static Actor actor(Role role) {
    return new Actor(
        UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)),
        role.name(),
        Set.of(role),
        role == Role.APPLICANT ? new UUID(7, 7) : null,
        null);
  }

  /// Codes of permissions that stand as texts in classes other than those that declare them.
  private static Set<String> named(Access access) throws IOException {
    var codes =
        access.permissions().stream().map(Permission::code).collect(Collectors.toUnmodifiableSet());
    var named = new HashSet<>(AWAITED);
    try (var files = Files.walk(CLASSES)) {
      for (var file :
          files
              .filter(path -> path.toString().endsWith(".class"))
              .filter(path -> !path.getFileName().toString().endsWith("Permissions.class"))
              .toList()) {
        for (var entry : ClassFile.of().parse(file).constantPool()) {
          if (entry instanceof StringEntry text && codes.contains(text.stringValue())) {
            named.add(text.stringValue());
          }
        }
      }
    }
    return named;
  }
}
