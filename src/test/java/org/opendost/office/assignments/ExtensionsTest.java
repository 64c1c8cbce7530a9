package org.opendost.office.assignments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.assignments.AssignmentExample.DEPUTY;
import static org.opendost.office.assignments.AssignmentExample.DIRECTOR;
import static org.opendost.office.assignments.AssignmentExample.DUE;
import static org.opendost.office.assignments.AssignmentExample.GIVEN;
import static org.opendost.office.assignments.AssignmentExample.leadOf;
import static org.opendost.office.assignments.AssignmentExample.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.office.assignments.AssignmentStep.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.springframework.core.io.ByteArrayResource;

/// More time that is asked for and granted by who gave the task, and files that show what was done.
@OfficeTest
class ExtensionsTest {

  private static final LocalDate LATER = DUE.plusDays(20);

  private final AssignmentExample example;
  private final AssignmentSteps steps;
  private final Units units;

  ExtensionsTest(Assignments assignments, AssignmentSteps steps, Units units) {
    this.example = new AssignmentExample(assignments, steps, units);
    this.steps = steps;
    this.units = units;
  }

  @Test
  void movesTheLastDayOnlyOnceItIsGrantedAndKeepsTheEarlierOnes() {
    var task = byDirector();
    assertThat(example.asked(task, LATER).dueOn()).isEqualTo(DUE);
    var granted = grant(DIRECTOR, task, LATER.minusDays(5), "");
    assertThat(granted.dueOn()).isEqualTo(LATER.minusDays(5));
    assertThat(granted.given().dueOn()).isEqualTo(DUE);
    assertThat(granted.extensions()).isOne();
    assertThat(granted.askedDueOn()).isNull();
    var written = example.assignments().open(DIRECTOR, task.id()).steps();
    assertThat(written.getLast().formerDueOn()).isEqualTo(DUE);
    assertThat(written.getFirst().dueOn()).isEqualTo(LATER);
  }

  @Test
  void isJudgedByTheLastDayThatWasGranted() {
    var task = byDirector();
    example.asked(task, LATER);
    grant(DIRECTOR, task, LATER, "");
    example.done(task, DUE.plusDays(1));
    assertThat(example.confirmed(task, LATER).state(LATER)).isEqualTo("done");
  }

  @Test
  void isLateAgainstTheFirstDayWhenMoreTimeIsRefused() {
    var task = byDirector();
    example.asked(task, LATER);
    steps.answer(DIRECTOR, task.id(), step(Kind.EXTENSION_REFUSED, GIVEN));
    example.done(task, DUE.plusDays(1));
    assertThat(example.confirmed(task, LATER).state(LATER)).isEqualTo("done-late");
    assertThat(example.asked(byDirector(), LATER).askedDueOn()).isEqualTo(LATER);
  }

  @Test
  void isGrantedForATaskOfTheDirectorByTheDirectorOrWhoGaveItAlone() {
    var task = byDirector();
    example.asked(task, LATER);
    refuses("", () -> grant(DEPUTY, task, LATER, ""));
    var other = example.given(DEPUTY, Given.Giver.DIRECTOR, example.unit(), DUE);
    example.asked(other, LATER);
    assertThat(grant(DEPUTY, other, LATER, "").dueOn()).isEqualTo(LATER);
  }

  @Test
  void isGrantedForATaskFromAboveOnlyOnTheGiversPaper() {
    var task = example.given(DUE);
    example.asked(task, LATER);
    refuses("document", () -> grant(DIRECTOR, task, LATER, ""));
    assertThat(grant(DIRECTOR, task, LATER, "812/UBND-VX ngày 08/4/2020").dueOn()).isEqualTo(LATER);
  }

  @Test
  void isRefusedForAStandingTaskAnEarlierDayASecondTimeAndWithoutAnAsking() {
    refuses("", () -> example.asked(example.given(null), LATER));
    refuses("dueOn", () -> example.asked(example.given(DUE), DUE));
    var task = byDirector();
    refuses("", () -> grant(DIRECTOR, task, LATER, ""));
    example.asked(task, LATER);
    refuses("", () -> example.asked(task, LATER));
    refuses("dueOn", () -> grant(DIRECTOR, task, DUE.minusDays(1), ""));
  }

  @Test
  void isAskedForByTheLeadAloneAndByTheUnitItWasMergedInto() {
    var task = byDirector();
    var stranger = AssignmentExample.actor("Tô Suối Ngân", Role.HEAD, example.unit());
    refuses("", () -> steps.follow(stranger, task.id(), step(Kind.EXTENSION_ASKED, GIVEN, LATER)));
    var merged =
        units.merge(
            Actor.system("test"),
            Set.of(task.given().leadUnit()),
            Unit.from(DUE, Uuid7.next(), "Trung tâm " + task.id(), "TT", "division", null),
            DUE,
            "12/QĐ-UBND");
    var heir = AssignmentExample.actor("Tô Suối Ngân", Role.HEAD, merged.id());
    assertThat(steps.follow(heir, task.id(), step(Kind.EXTENSION_ASKED, DUE, LATER)).askedDueOn())
        .isEqualTo(LATER);
  }

  @Test
  void keepsAFileBesideTheStepItShowsOnceHoweverOftenItIsSent() {
    var task = byDirector();
    var note = step(Kind.NOTED, GIVEN);
    steps.follow(leadOf(task), task.id(), note);
    var file = Uuid7.next();
    steps.attach(leadOf(task), task.id(), note.id(), file, pdf());
    var record = steps.attach(leadOf(task), task.id(), note.id(), file, pdf());
    assertThat(record.evidenceOf(record.steps().getFirst()))
        .extracting(Evidence::id)
        .containsExactly(file);
    assertThat(steps.file(DIRECTOR, task.id(), file).name()).isEqualTo("ket-qua.pdf");
  }

  @Test
  void takesNoFileForAStepOfAnotherTaskNorForOneThatIsConfirmed() {
    var task = byDirector();
    var other = byDirector();
    var note = step(Kind.NOTED, GIVEN);
    steps.follow(leadOf(task), task.id(), note);
    refuses("step", () -> steps.attach(leadOf(other), other.id(), note.id(), Uuid7.next(), pdf()));
    example.done(task, DUE);
    example.confirmed(task, DUE);
    refuses("", () -> steps.attach(leadOf(task), task.id(), note.id(), Uuid7.next(), pdf()));
  }

  private Assignment byDirector() {
    return example.given(DIRECTOR, Given.Giver.DIRECTOR, example.unit(), DUE);
  }

  private Assignment grant(Actor by, Assignment task, LocalDate until, String paper) {
    return steps.answer(
        by,
        task.id(),
        AssignmentStep.typed(Uuid7.next(), Kind.EXTENSION_GRANTED, GIVEN, "", paper, until));
  }

  private static void refuses(String field, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).extracting(Fault::field).isEqualTo(List.of(field)));
  }

  private static Upload pdf() {
    return new Upload(
        "ket-qua.pdf",
        new ByteArrayResource("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(UTF_8)));
  }
}
