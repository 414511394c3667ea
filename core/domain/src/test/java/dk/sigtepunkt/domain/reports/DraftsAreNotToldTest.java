package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.rights.Somebody;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whoever may not read a report is answered to every step and note, in every state, as where nobody has begun one. */
class DraftsAreNotToldTest {
    private static final Map<String, String> SENT = Map.of(
            "reason", "Tallet er gammelt",
            "meeting", "2024-10-11",
            "decided", "Godkendt",
            "item", "area:stier",
            "ground", "Personsag",
            "owner", "secretary",
            "ready", "yes",
            "comment", "Husk broen",
            "word", "yes",
            "text", "Det går");

    private static final Instant NOW = ReportTown.OCTOBER;
    private final ReportTown town = new ReportTown(Doors.house());

    private static String keyed(String key) {
        return SENT.getOrDefault(key, "");
    }

    private static List<ReportRef> refs() {
        return List.of(
                ReportTown.REPORT,
                ReportRef.of(ReportTown.HARBOUR, ReportTown.THIRD),
                ReportRef.quarterly(ReportTown.THIRD));
    }

    private static List<Somebody> all() {
        List<Somebody> all = new ArrayList<>(Somebody.all(ReportTown.ROADS, ReportTown.HARBOUR));
        all.addAll(Somebody.keys(ReportTown.ROADS, ReportTown.HARBOUR));
        return all;
    }

    /** What comes of all that can be tried; what is sent and which state was seen besides. */
    private List<String> answers(ReportRef ref, Actor actor) {
        List<String> answers = new ArrayList<>();
        KeepReportNotes notes = town.notes(NOW);
        for (OptionalInt seen : List.of(OptionalInt.empty(), OptionalInt.of(1))) {
            for (StepKind kind : StepKind.values()) {
                answers.add(kind + ": " + town.steps(NOW).take(ref, kind, DraftsAreNotToldTest::keyed, seen, actor));
                answers.add(kind + ": " + town.steps(NOW).take(ref, kind, key -> "", seen, actor));
            }
            answers.add("reflect: " + notes.reflect(ref, DraftsAreNotToldTest::keyed, seen, actor));
            answers.add("word: " + notes.word(ref, "introduction", DraftsAreNotToldTest::keyed, seen, actor));
        }
        answers.add("own: " + notes.own(ref, "assessment", DraftsAreNotToldTest::keyed, actor));
        answers.add("mark: " + notes.mark(ref, "assessment", DraftsAreNotToldTest::keyed, actor));
        answers.add("comment: " + notes.comment(ref, "assessment", DraftsAreNotToldTest::keyed, actor));
        return answers;
    }

    @Test
    void everyAnswerIsTheSameAsWhereNobodyHasBegunIt() {
        int tried = 0;
        for (ReportRef ref : refs()) {
            for (StateCode state : StateCode.values()) {
                for (Somebody one : all()) {
                    Actor actor = ReportTown.actor(one);
                    if (!ReportReaders.may(Doors.house().policy(), actor, ref, state)) {
                        town.store.is(WrittenReport.none(ref));
                        List<String> without = answers(ref, actor);
                        assertThat(town.store.book().report(ref).entries())
                                .as("%s begins %s", one, ref)
                                .isEmpty();
                        WrittenReport there = SomeReports.in(ref, state, NOW.minusSeconds(60));
                        town.store.is(there);
                        assertThat(answers(ref, actor))
                                .as("%s of %s in %s", one, ref, state)
                                .isEqualTo(without);
                        assertThat(town.store.book().report(ref)).isEqualTo(there);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void theStrategyOfficeHearsOfADraftNeitherBySteppingOnNorByClosingAnythingInIt() {
        Actor office = ReportTown.office();
        town.store.is(SomeReports.in(ReportTown.REPORT, StateCode.DRAFT, NOW.minusSeconds(60)));
        assertThat(answers(ReportTown.REPORT, office))
                .noneMatch(answer -> answer.contains("Rapporten er kladde") || answer.contains("er nu kladde"));
        town.store.is(SomeReports.in(ReportTown.REPORT, StateCode.SUBMITTED, NOW.minusSeconds(60)));
        assertThat(town.steps(NOW)
                        .take(
                                ReportTown.REPORT,
                                StepKind.SEND_BACK,
                                DraftsAreNotToldTest::keyed,
                                OptionalInt.empty(),
                                office)
                        .toString())
                .contains("Kept");
    }
}
