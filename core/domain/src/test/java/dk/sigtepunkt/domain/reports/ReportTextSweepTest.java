package dk.sigtepunkt.domain.reports;

import static dk.sigtepunkt.domain.reports.ReportTown.OCTOBER;
import static dk.sigtepunkt.domain.reports.ReportTown.REPORT;
import static dk.sigtepunkt.domain.reports.ReportTown.ROADS;
import static dk.sigtepunkt.domain.reports.ReportTown.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgedTown;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.roots.Facts;
import dk.sigtepunkt.domain.roots.ReportText;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that people write of a report is listed, and every listed one that asks for roots is refused without them. */
class ReportTextSweepTest {
    /** Texts that name something of the report and say nothing. */
    private static final Set<String> NAMES = Set.of(
            "Owned.section", "Owned.owner", "Marked.section", "Commented.section", "Worded.section", "Laid.body");

    private static final String ROOTLESS = "Der er 14,2 km nu.";
    private static final String TWICE = "Den er 7,3 % nu.";
    private static final String FREE = "Vi har set på det den 3. maj 2024, jf. § 27, stk. 1, nr. 3.";
    private static final String OWN = "Der er [Eget tal: 14,2 km; kilde: Opmåling den 3. maj 2024] nu.";
    private static final ItemQuarter WORN = new ItemQuarter(JudgedTown.WORN, Period.quarter(2022, 4));
    private static final Actor CHAIR =
            Actor.person(Actor.Means.PAGE, "konto-f", Set.of(HeldRole.in(ROADS, Role.CHAIR)));

    private final ReportTown town = new ReportTown(Doors.house());
    private final MemorySections sections = new MemorySections();
    private final MemoryJudgements judgements = new MemoryJudgements();

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private KeepSections keepSections() {
        return new KeepSections(
                sections,
                town,
                town.strategies,
                new MemoryReports(),
                Doors.house(),
                KnownActions.NONE,
                Facts.ALIKE,
                Sections.shipped(new MemoryReports()),
                WorkTime.NONE,
                at(OCTOBER));
    }

    private KeepJudgements keepJudgements() {
        return new KeepJudgements(
                judgements,
                asker -> new JudgedTown().catalogue(),
                JudgedTown.strategies(),
                Doors.house(),
                KnownActions.NONE,
                WorkTime.NONE,
                Facts.ALIKE,
                at(OCTOBER));
    }

    /** Sent along with every text. */
    private Map<String, String> chosen = Map.of();

    private UnaryOperator<String> sent(Map<String, String> fields) {
        return name -> fields.getOrDefault(name, chosen.getOrDefault(name, ""));
    }

    /** Writes the text as the one that is listed, on a report in which all else is sound. */
    private WriteResult<?> write(ReportText listed, String text) {
        return switch (listed) {
            case SECTION, CORRECTION, WITHDRAWAL -> section(listed, text);
            case STATUS_REASON, FACT, CAUSE, ACTION -> judgement(listed, text);
            case REFLECTION, OVERALL_TEXT, CLOSED_GROUND -> report(listed, text);
            default -> throw new IllegalArgumentException("nothing is asked of " + listed);
        };
    }

    private WriteResult<?> section(ReportText listed, String text) {
        SectionRef ref = Sections.assessment(ROADS, THIRD);
        Actor secretary = ReportTown.person(Role.SECRETARY);
        OptionalInt any = OptionalInt.empty();
        if (listed == ReportText.SECTION) {
            return keepSections().write(ref, sent(Map.of("text", text)), any, secretary);
        }
        Sections.drafted(sections, ref, "Før.", OCTOBER.minusSeconds(90));
        Sections.released(sections, ref, OCTOBER.minusSeconds(80));
        Sections.drafted(sections, ref, "Nu.", OCTOBER.minusSeconds(70));
        return listed == ReportText.CORRECTION
                ? keepSections().release(ref, sent(Map.of("reason", text)), any, CHAIR)
                : keepSections().takeBack(ref, sent(Map.of("reason", text)), any, CHAIR);
    }

    private WriteResult<?> judgement(ReportText listed, String text) {
        OptionalInt any = OptionalInt.empty();
        if (listed == ReportText.STATUS_REASON) {
            return keepJudgements().set(WORN, sent(Map.of("status", "attention", "reason", text)), any, CHAIR);
        }
        Map<String, String> told = Map.of(
                "fact", listed == ReportText.FACT ? text : "Frosten tog vejen.",
                "cause", listed == ReportText.CAUSE ? text : "En hård vinter.",
                "action", listed == ReportText.ACTION ? text : "Vi lapper.");
        return keepJudgements().explain(WORN, sent(told), any, CHAIR);
    }

    private WriteResult<?> report(ReportText listed, String text) {
        boolean overall = listed == ReportText.OVERALL_TEXT;
        ReportRef ref = overall ? ReportRef.quarterly(THIRD) : REPORT;
        town.store.is(SomeReports.in(ref, StateCode.DRAFT, OCTOBER));
        Actor writer = overall ? ReportTown.office() : ReportTown.person(Role.SECRETARY);
        Instant later = OCTOBER.plusSeconds(60);
        OptionalInt any = OptionalInt.empty();
        if (overall) {
            return town.notes(later).word(ref, "introduction", sent(Map.of("text", text)), any, writer);
        }
        return listed == ReportText.REFLECTION
                ? town.notes(later).reflect(ref, sent(Map.of("word", "yes", "text", text)), any, writer)
                : town.steps(later)
                        .take(ref, StepKind.CLOSE, sent(Map.of("item", "area:stier", "ground", text)), any, writer);
    }

    private static Stream<ReportText> rooted() {
        return ReportText.of(ReportText.Asked.ROOTS).stream();
    }

    private static List<WrittenFault> faults(WriteResult<?> result) {
        return result instanceof WriteResult.Refused<?> refused ? refused.faults() : List.of();
    }

    @Test
    void everyTextThatIsKeptOfAReportIsListed() {
        List<String> kept = Stream.of(ReportNote.class, ReportStep.class, JudgementEntry.class, SectionEntry.class)
                .flatMap(entry -> Arrays.stream(entry.getPermittedSubclasses()))
                .flatMap(entry -> Arrays.stream(entry.getRecordComponents()))
                .filter(component -> component.getType() == String.class)
                .map(ReportTextSweepTest::name)
                .filter(name -> !NAMES.contains(name))
                .distinct()
                .toList();
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportText.values())
                        .map(ReportText::written)
                        .toList());
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    @ParameterizedTest
    @MethodSource("rooted")
    void aNumberWithoutARootIsNamedAndNothingIsKept(ReportText listed) {
        List<WrittenFault> faults = faults(write(listed, ROOTLESS));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(RootedTexts.CODE);
            assertThat(listed.written()).endsWith("." + fault.field());
            assertThat(fault.sentence())
                    .contains("»14,2« er ikke et tal i rapporten.")
                    .contains("[Eget tal: 14,2; kilde:");
        });
    }

    @ParameterizedTest
    @MethodSource("rooted")
    void whatIsFreeAndWhatIsTheWritersOwnIsKept(ReportText listed) {
        assertThat(write(listed, FREE)).as(FREE).isInstanceOf(WriteResult.Kept.class);
        assertThat(new ReportTextSweepTest().write(listed, OWN)).as(OWN).isInstanceOf(WriteResult.Kept.class);
    }

    @ParameterizedTest
    @MethodSource("rooted")
    void ofANumberOfSeveralThingsTheChosenOneIsStored(ReportText listed) {
        WrittenFault fault = faults(write(listed, TWICE)).get(0);
        assertThat(fault.code()).isEqualTo(RootedTexts.AMBIGUOUS);
        WrittenFault.Asked asked = fault.asked().orElseThrow();
        assertThat(asked.choices())
                .extracting(WrittenFault.Choice::name)
                .containsExactly("Slid, 2024: 7,3\u00a0%", "Støj, 2024: 7,3\u00a0%");
        ReportTextSweepTest again = new ReportTextSweepTest();
        again.chosen = Map.of(asked.field(), asked.choices().get(1).code());
        assertThat(again.write(listed, TWICE))
                .isInstanceOf(WriteResult.Kept.class)
                .asString()
                .contains("Den er [Rapportens tal: 7,3 %; det er: Støj, 2024] nu.");
    }

    @Test
    void ofTwoNumbersOneCanBeChosenAfterTheOther() {
        String both = "Den er 7,3 % nu.\nDen var 7,3 % før.";
        chosen = Map.of("choose.text.1", "Slid, 2024");
        List<WrittenFault> left = faults(write(ReportText.REFLECTION, both));
        assertThat(left)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.asked().orElseThrow().field()).isEqualTo("choose.text.0"));
        chosen = Map.of("choose.text.1", "Slid, 2024", "choose.text.0", "Støj, 2024");
        assertThat(write(ReportText.REFLECTION, both))
                .asString()
                .contains("7,3 %; det er: Støj, 2024] nu.\nDen var [Rapportens tal: 7,3 %; det er: Slid, 2024] før.");
    }

    @Test
    void whatANamedSourceSaysOfACauseIsTheSources() {
        Map<String, String> told = Map.of(
                "fact", "Frosten tog vejen.",
                "cause", "Det frøs i 14 nætter.",
                "source", "DMI, vinteren 2024",
                "action", "Vi lapper.");
        assertThat(keepJudgements().explain(WORN, sent(told), OptionalInt.empty(), CHAIR))
                .isInstanceOf(WriteResult.Kept.class);
    }

    @Test
    void whatStandsAlreadyIsNotReadAgain() {
        WrittenReport before = SomeReports.in(REPORT, StateCode.DRAFT, OCTOBER);
        town.store.is(before.with(new ReportNote.Reflected(
                PathWord.YES, ROOTLESS, SomeReports.by(Role.SECRETARY, OCTOBER.plusSeconds(5)))));
        assertThat(town.notes(OCTOBER.plusSeconds(60))
                        .reflect(
                                REPORT,
                                sent(Map.of("word", "no", "text", ROOTLESS)),
                                OptionalInt.empty(),
                                ReportTown.person(Role.SECRETARY)))
                .isInstanceOf(WriteResult.Kept.class);
    }
}
