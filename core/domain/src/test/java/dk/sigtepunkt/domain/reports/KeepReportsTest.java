package dk.sigtepunkt.domain.reports;

import static dk.sigtepunkt.domain.reports.ReportTown.HARBOUR;
import static dk.sigtepunkt.domain.reports.ReportTown.OCTOBER;
import static dk.sigtepunkt.domain.reports.ReportTown.REPORT;
import static dk.sigtepunkt.domain.reports.ReportTown.ROADS;
import static dk.sigtepunkt.domain.reports.ReportTown.THIRD;
import static dk.sigtepunkt.domain.reports.ReportTown.office;
import static dk.sigtepunkt.domain.reports.ReportTown.person;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.rights.Need;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report's steps by everybody in every state, and all that can be wrong with one. */
class KeepReportsTest {
    private static final Map<String, String> SOUND = Map.of(
            "reason", "Tallet er gammelt",
            "meeting", "2024-10-11",
            "decided", "Godkendt",
            "item", "area:stier",
            "ground", "Offentlighedsloven § 23");

    private final ReportTown town = new ReportTown(Doors.house());

    private WriteResult<WrittenReport> take(StepKind kind, Actor actor, Map<String, String> sent) {
        return town.steps(OCTOBER.plusSeconds(60))
                .take(REPORT, kind, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), actor);
    }

    private WriteResult<WrittenReport> take(StepKind kind, Actor actor) {
        return take(kind, actor, SOUND);
    }

    private static List<String> codes(WriteResult<WrittenReport> result) {
        return faults(result).stream().map(WrittenFault::code).toList();
    }

    private static List<WrittenFault> faults(WriteResult<WrittenReport> result) {
        return ((WriteResult.Refused<WrittenReport>) result).faults();
    }

    private static String said(WriteResult<WrittenReport> result) {
        return faults(result).stream().map(WrittenFault::sentence).collect(joining(" "));
    }

    private static WrittenReport standing(ReportRef ref, int state) {
        WrittenReport report = state < 0
                ? WrittenReport.none(ref)
                : SomeReports.in(ref, List.of(StateCode.values()).get(state), OCTOBER);
        return report.closed().isEmpty() && state >= 0
                ? report.with(new ReportStep.Closed(
                        new ReportItem(ReportItem.Kind.SECTION, "stier"), "§", SomeReports.by(Role.SECRETARY, OCTOBER)))
                : report;
    }

    @Test
    void everyStepInEveryStateByEveryoneIsAsTheTableSays() {
        int cells = 0;
        List<String> wrong = new ArrayList<>();
        List<Somebody> all = Stream.concat(
                        Somebody.all(ROADS, HARBOUR).stream(), Somebody.keys(ROADS, HARBOUR).stream())
                .toList();
        for (ReportRef ref : List.of(REPORT, ReportRef.quarterly(THIRD), ReportRef.inDepth(THIRD))) {
            for (int state = -1; state < StateCode.values().length; state++) {
                for (StepKind kind : StepKind.values()) {
                    for (Somebody one : all) {
                        cells++;
                        WrittenReport before = standing(ref, state);
                        town.store.is(before);
                        Map<String, String> sent = new HashMap<>(SOUND);
                        sent.put("item", kind == StepKind.REOPEN ? "section:stier" : "area:stier");
                        WriteResult<WrittenReport> result = town.steps(OCTOBER.plusSeconds(60))
                                .take(
                                        ref,
                                        kind,
                                        name -> sent.getOrDefault(name, ""),
                                        OptionalInt.empty(),
                                        ReportTown.actor(one));
                        Class<?> due = due(ref, kind, before, one);
                        boolean moved = !town.store.book().report(ref).equals(before);
                        if (!due.isInstance(result) || moved != (due == WriteResult.Kept.class)) {
                            wrong.add("%s %s in %s by %s: %s".formatted(ref.kind(), kind, state, one, result));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(3 * 6 * 8 * 20);
    }

    private Class<?> due(ReportRef ref, StepKind kind, WrittenReport report, Somebody one) {
        Need need = ref.kind() == ReportKind.COMMITTEE
                ? Need.own(kind.permission(ref.kind()))
                : Need.everywhere(kind.permission(ref.kind()));
        if (need.of(one, ROADS) != Need.Answer.ALLOWED) {
            return WriteResult.Forbidden.class;
        }
        return town.following(report, one, OCTOBER.plusSeconds(60)).contains(kind)
                ? WriteResult.Kept.class
                : WriteResult.Refused.class;
    }

    @Test
    void whatDoesNotFollowIsRefusedWithWhereItIsWhatMayFollowAndWhoMayDoIt() {
        town.store.is(SomeReports.in(REPORT, StateCode.SUBMITTED, OCTOBER));
        WriteResult<WrittenReport> again = take(StepKind.SUBMIT, person(Role.SECRETARY));
        assertThat(codes(again)).containsExactly("step-does-not-follow");
        assertThat(said(again))
                .contains(
                        "indsende rapporten",
                        "indsendt 12.10.2024 kl. 12.00",
                        "formand eller sekretær",
                        "sendes tilbage");
        town.store.is(SomeReports.in(REPORT, StateCode.TREATED, OCTOBER));
        WriteResult<WrittenReport> early = take(StepKind.PUBLISH, office());
        assertThat(said(early)).contains("behandlet i udvalg 10.10.2024", "forelægge den for Økonomiudvalget");
        WriteResult<WrittenReport> skipped =
                take(StepKind.LAY, office(), Map.of("meeting", "2024-10-11", "body", SomeReports.SECOND));
        assertThat(codes(skipped)).containsExactly("another-body-first");
        assertThat(said(skipped)).contains("nu er det Økonomiudvalget, ikke »Kommunalbestyrelsen«");
    }

    @Test
    void aQuarterThatHasNotEndedAndOneThatNobodyReportsHaveNoReport() {
        ReportRef running = ReportRef.of(ROADS, Period.quarter(2024, 4));
        WriteResult<WrittenReport> early = town.steps(OCTOBER)
                .take(running, StepKind.BEGIN, name -> "", OptionalInt.empty(), person(Role.SECRETARY));
        assertThat(codes(early)).containsExactly("quarter-not-ended");
        assertThat(said(early))
                .isEqualTo("4. kvartal 2024 slutter 31.12.2024. Rapporten om det kan begyndes dagen efter.");
        ReportRef before = ReportRef.of(ROADS, Period.quarter(2019, 1));
        assertThat(town.steps(OCTOBER)
                        .take(before, StepKind.BEGIN, name -> "", OptionalInt.empty(), person(Role.SECRETARY)))
                .isInstanceOf(WriteResult.Unknown.class);
    }

    @Test
    void whatIsMissingIsToldOneByOneAndNothingIsSubmitted() {
        town.store.is(SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER));
        town.gaps.add(new ReportGap(ReportGap.Kind.REFLECTION, "", "Svar på, om I er på rette vej."));
        town.gaps.add(new ReportGap(ReportGap.Kind.READY, "assessment", "Afsnittet er ikke klart."));
        WriteResult<WrittenReport> refused = take(StepKind.SUBMIT, person(Role.SECRETARY));
        assertThat(codes(refused)).containsExactly("missing-reflection", "missing-ready");
        assertThat(town.store.book().report(REPORT).state()).contains(new ReportState.Draft());
    }

    @Test
    void aCommitteeThatIsStoppedIsToldAndKeepsWhatIsWrittenAndItsSubmittedReportGoesItsWay() {
        town.store.is(SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER));
        town.stopped();
        WrittenReport before = town.store.book().report(REPORT);
        assertThat(said(take(StepKind.SUBMIT, person(Role.SECRETARY))))
                .contains("Udvalget er ikke i drift", "er gemt og kan læses");
        assertThat(codes(town.notes(OCTOBER)
                        .reflect(
                                REPORT,
                                name -> name.equals("word") ? "yes" : "Ja",
                                OptionalInt.empty(),
                                person(Role.SECRETARY))))
                .containsExactly("not-active");
        assertThat(town.store.book().report(REPORT)).isEqualTo(before);
        town.store.is(SomeReports.in(REPORT, StateCode.TREATED, OCTOBER));
        assertThat(take(StepKind.LAY, office())).isInstanceOf(WriteResult.Kept.class);
    }

    @Test
    void publicationCanHaveADayAndAnHourThatHasNotGoneBy() {
        town.store.is(SomeReports.in(REPORT, StateCode.LAID, OCTOBER));
        assertThat(codes(take(StepKind.PUBLISH, office(), Map.of("day", "2024-10-01"))))
                .containsExactly("moment-past");
        assertThat(codes(take(StepKind.PUBLISH, office(), Map.of("day", "2027-10-01"))))
                .containsExactly("day-far-away");
        assertThat(codes(take(StepKind.PUBLISH, office(), Map.of("day", "2024-10-15", "clock", "otte"))))
                .containsExactly("not-a-clock");
        assertThat(codes(take(StepKind.PUBLISH, office(), Map.of("clock", "08.00"))))
                .containsExactly("incomplete");
        assertThat(take(StepKind.PUBLISH, office(), Map.of("day", "2024-10-15", "clock", "08.30")))
                .isInstanceOf(WriteResult.Kept.class);
        Instant from = Instant.parse("2024-10-15T06:30:00Z");
        assertThat(town.store.book().report(REPORT).publicFrom()).contains(from);
        Actor nobody = Actor.nobody(Actor.Means.API);
        assertThat(town.reading(from.minusMillis(1)).report(REPORT, Optional.empty(), nobody))
                .isInstanceOf(ReportTold.Forbidden.class);
        assertThat(town.reading(from).report(REPORT, Optional.empty(), nobody)).isInstanceOf(ReportTold.Told.class);
    }

    @Test
    void twoSecretariesWhoPressAtOnceTakeOneStepAndTheOtherHearsWhereTheReportIsNow() {
        town.store.is(SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER));
        List<WriteResult<WrittenReport>> both = IntStream.range(0, 8)
                .parallel()
                .mapToObj(one -> town.steps(OCTOBER.plusSeconds(60))
                        .take(REPORT, StepKind.SUBMIT, name -> "", OptionalInt.of(1), person(Role.SECRETARY)))
                .toList();
        assertThat(both).filteredOn(WriteResult.Kept.class::isInstance).hasSize(1);
        assertThat(both)
                .filteredOn(WriteResult.Clash.class::isInstance)
                .hasSize(7)
                .allSatisfy(one -> assertThat(((WriteResult.Clash<WrittenReport>) one).sentence())
                        .contains("Imens har en anden", "Rapporten er nu indsendt"));
        assertThat(town.store.book().report(REPORT).steps()).hasSize(2);
    }

    @Test
    void theOtherOnesTextComesBackToWhoeverWroteAtTheSameTime() {
        town.store.is(SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER));
        KeepReportNotes notes = town.notes(OCTOBER.plus(Duration.ofMinutes(1)));
        notes.reflect(REPORT, name -> name.equals("word") ? "yes" : "Først", OptionalInt.of(1), person(Role.SECRETARY));
        WriteResult<WrittenReport> late = notes.reflect(
                REPORT,
                name -> name.equals("word") ? "no" : "Sidst",
                OptionalInt.of(1),
                person(Role.HEAD_OF_DEPARTMENT));
        assertThat(((WriteResult.Clash<WrittenReport>) late)
                        .now()
                        .reflection()
                        .orElseThrow()
                        .text())
                .isEqualTo("Først");
        assertThat(codes(notes.reflect(
                        REPORT,
                        name -> name.equals("word") ? "maaske" : "x".repeat(60_000),
                        OptionalInt.empty(),
                        person(Role.SECRETARY))))
                .containsExactly("unknown-choice", "too-long");
    }

    @Test
    void ownersReadyMarksAndCommentsAreOfSectionsThatThereAreAndOfDraftsAlone() {
        town.store.is(SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER));
        KeepReportNotes notes = town.notes(OCTOBER.plusSeconds(60));
        Actor secretary = person(Role.SECRETARY);
        notes.own(REPORT, "assessment", name -> "head-of-department", secretary);
        notes.mark(REPORT, "assessment", name -> name.equals("ready") ? "yes" : "", secretary);
        notes.comment(REPORT, "assessment", name -> "Er det ikke for pænt?", person(Role.POLITICIAN));
        WrittenReport report = town.store.book().report(REPORT);
        assertThat(report.owner("assessment").orElseThrow().owner()).isEqualTo("head-of-department");
        assertThat(report.ready("assessment")).isPresent();
        assertThat(report.comments()).hasSize(1);
        assertThat(report.version()).as("none of it makes another state").isEqualTo(1);
        assertThat(codes(notes.own(REPORT, "assessment", name -> "Åse Holm", secretary)))
                .as("nobody is named")
                .containsExactly("unknown-owner");
        assertThat(codes(notes.own(REPORT, "findes-ikke", name -> "secretary", secretary)))
                .containsExactly("unknown-section");
        assertThat(codes(notes.word(REPORT, "assessment", name -> "x", OptionalInt.empty(), secretary)))
                .containsExactly("worded-elsewhere");
        assertThat(notes.comment(REPORT, "assessment", name -> "Nå", office()))
                .isInstanceOf(WriteResult.Forbidden.class);
        town.store.is(SomeReports.in(REPORT, StateCode.SUBMITTED, OCTOBER));
        assertThat(codes(notes.mark(REPORT, "assessment", name -> name.equals("ready") ? "no" : "", secretary)))
                .containsExactly("not-a-draft");
        assertThat(notes.comment(REPORT, "assessment", name -> "Godt.", secretary))
                .isInstanceOf(WriteResult.Kept.class);
    }

    @Test
    void itemsAreClosedWithTheirGroundOnceAndOpenedAgain() {
        town.store.is(SomeReports.in(REPORT, StateCode.PUBLISHED, OCTOBER));
        assertThat(codes(take(StepKind.CLOSE, office(), Map.of("item", "area:stier"))))
                .containsExactly("incomplete");
        assertThat(codes(take(StepKind.CLOSE, office(), Map.of("item", "area:findes-ikke", "ground", "§ 23"))))
                .containsExactly("unknown-item");
        assertThat(take(StepKind.CLOSE, office())).isInstanceOf(WriteResult.Kept.class);
        assertThat(codes(take(StepKind.CLOSE, office()))).containsExactly("closed-already");
        ReportItem area = new ReportItem(ReportItem.Kind.AREA, "stier");
        assertThat(told(Actor.nobody(Actor.Means.API), OCTOBER.plusSeconds(10)).tells(area))
                .as("also as of a moment at which it was open")
                .isFalse();
        assertThat(told(person(Role.CHAIR), OCTOBER.plusSeconds(10)).tells(area))
                .isTrue();
        assertThat(take(StepKind.REOPEN, office())).isInstanceOf(WriteResult.Kept.class);
        assertThat(told(Actor.nobody(Actor.Means.API), OCTOBER.plusSeconds(10)).tells(area))
                .isTrue();
    }

    private ReportTold.Told told(Actor actor, Instant asOf) {
        return (ReportTold.Told) town.reading(OCTOBER.plusSeconds(90)).report(REPORT, Optional.of(asOf), actor);
    }
}
