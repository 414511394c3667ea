package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people write that an action is expected to change. */
class WrittenEffectsTest extends ActionTable {
    private static final Map<String, String> EFFECT = Map.of(
            "effects.0.indicator", "prove.maaling",
            "effects.0.measured", "%",
            "effects.0.reason", "Som i nabokommunen",
            "effects.0.years.0.year", "2026",
            "effects.0.years.0.change", "1,5");

    /** Its series is gone on with under another name, over two steps. */
    private void indicatorIsRenamedTwice() {
        Indicator first = content.indicators().get(0);
        Indicator second = Given.after(first, "prove.anden");
        Indicator third = Given.after(second, "prove.tredje");
        former = List.of(closed(second), closed(first));
        content = content.with(content.focusAreas(), List.of(third), content.actions());
    }

    private ClosedItem closed(Indicator last) {
        return new ClosedItem(
                ItemRef.of(last.id()),
                last.name(),
                now,
                "1.0.0",
                "",
                content.with(content.focusAreas(), List.of(last), content.actions()));
    }

    @Test
    void whatWasWrittenOfAnIndicatorThatIsCalledSomethingElseNowComesBackAndCanStay() {
        KeptAction action = begun(written(WORDS, EFFECT), WHY);
        indicatorIsRenamedTwice();
        Map<String, String> back = ActionAsWritten.of(action.newest().text(), snapshot());
        assertThat(back).containsEntry("effects.0.measured", "%");
        KeptAction same = kept(reword(action.item(), written(back, Map.of("why", "Det samme igen"))));
        assertThat(same.newest().text()).isEqualTo(action.newest().text());
    }

    private Map<String, String> faults(Map<String, String> more) {
        Map<String, String> all = written(WORDS, EFFECT, WHY, more);
        return faults(keep.begin(OWN, name -> all.getOrDefault(name, ""), SECRETARY));
    }

    /** The plan is from 01.03.2026 to 31.12.2027. */
    @Nested
    class IsRefused {
        @Test
        void aYearInWhichNothingOfTheActionCanShow() {
            assertThat(faults(Map.of(
                            "effects.0.years.0.year",
                            "2025",
                            "effects.0.years.1.year",
                            "2026",
                            "effects.0.years.1.change",
                            "1")))
                    .isEqualTo(Map.of("effects.0.years.0.year", "effect-too-early"));
            assertThat(faults(Map.of(
                            "effects.0.lag", "10", "effects.0.years.1.year", "2027", "effects.0.years.1.change", "1")))
                    .isEqualTo(Map.of("effects.0.years.0.year", "effect-too-early"));
            assertThat(faults(Map.of("effects.0.years.1.year", "2028", "effects.0.years.1.change", "1")))
                    .isEqualTo(Map.of("effects.0.years.1.year", "effect-too-late"));
            begun(
                    written(
                            WORDS,
                            EFFECT,
                            Map.of(
                                    "effects.0.lag",
                                    "2",
                                    "effects.0.years.1.year",
                                    "2028",
                                    "effects.0.years.1.change",
                                    "1")),
                    WHY);
        }

        @Test
        void aLagThatLiesBeyondEveryYear() {
            assertThat(faults(Map.of("effects.0.lag", "11"))).isEqualTo(Map.of("effects.0.lag", "lag-beyond-years"));
        }

        @Test
        void anIndicatorThatIsNamedTwiceAndAMilestoneOutsideThePlanAllAtOnce() {
            Map<String, String> wrong = new TreeMap<>(Map.of(
                    "milestones.0.title", "Åbning",
                    "milestones.0.due", "28.02.2026",
                    "milestones.1.title", "Åbning",
                    "milestones.1.due", "01.01.2028",
                    "effects.0.measured", "kroner",
                    "effects.0.years.0.year", "2024"));
            wrong.putAll(Map.of(
                    "effects.1.indicator", "prove.maaling",
                    "effects.1.reason", "Igen",
                    "effects.1.years.0.year", "2026",
                    "effects.1.years.0.change", "2",
                    "effects.2.indicator", "prove.findes-ikke",
                    "effects.2.lag", "mange",
                    "effects.2.years.0.year", "26"));
            wrong.putAll(Map.of(
                    "also.0.area", "andet/nabo",
                    "also.0.reason", "Ja",
                    "also.1.area", "andet/nabo",
                    "also.1.reason", "Ja"));
            assertThat(faults(wrong))
                    .isEqualTo(Map.ofEntries(
                            Map.entry("milestones.0.due", "milestone-outside"),
                            Map.entry("milestones.1.due", "milestone-outside"),
                            Map.entry("milestones.1.title", "milestone-twice"),
                            Map.entry("effects.0.measured", "other-unit"),
                            Map.entry("effects.0.lag", "lag-beyond-years"),
                            Map.entry("effects.1.indicator", "indicator-twice"),
                            Map.entry("effects.2.indicator", "unknown-indicator"),
                            Map.entry("effects.2.lag", "not-a-number"),
                            Map.entry("effects.2.years.0.year", "not-a-number"),
                            Map.entry("effects.2.years.0.change", "not-a-number"),
                            Map.entry("effects.2.reason", "incomplete"),
                            Map.entry("also.1.area", "area-twice")));
        }

        @Test
        void anEffectOfWhichOnlyTheYearIsWritten() {
            assertThat(faults(Map.of("effects.1.years.0.change", "2")))
                    .isEqualTo(Map.of(
                            "effects.1.indicator", "incomplete",
                            "effects.1.reason", "incomplete",
                            "effects.1.years.0.year", "incomplete"));
        }

        @Test
        void aPlanThatCannotBeReadIsToldAloneAndNoYearIsHeldUpAgainstIt() {
            assertThat(faults(Map.of("start", "", "effects.0.years.0.year", "1990")))
                    .isEqualTo(Map.of("start", "incomplete"));
        }
    }
}
