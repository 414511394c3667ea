package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.domain.gap.Expectation;
import dk.sigtepunkt.domain.gap.Gap;
import dk.sigtepunkt.domain.gap.GapRule;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.pace.LaterProspect;
import dk.sigtepunkt.domain.pace.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An indicator in a report.
 *
 * @param outlook what is to come
 * @param figures for each period until the report's end the figure known now, oldest first; of an indicator that looks
 *     ahead those after it too
 * @param age how old the newest figure is on the day of the report, or was at the quarter's end where later ones have come; a Danish sentence
 * @param readOn the day whose knowledge is shown
 */
public record IndicatorPart(
        Standing standing, Outlook outlook, List<Observation> figures, String age, LocalDate readOn, Beside beside) {
    public IndicatorPart {
        figures = List.copyOf(figures);
    }

    /**
     * How it stands.
     *
     * @param then how it stood at the end of the quarter before
     * @param persons what people say of it beside what is computed
     */
    public record Standing(IndicatorAssessment now, QuarterBefore then, QuarterJudgement persons) {
        /** @param judgements what people say of statuses, as it is known */
        public static Standing of(IndicatorAssessment now, QuarterBefore then, JudgementBook judgements) {
            ItemQuarter about =
                    new ItemQuarter(now.indicator().id(), then.quarter().next());
            return new Standing(
                    now,
                    then,
                    QuarterJudgement.of(judgements, about, now.assessment().code()));
        }
    }

    /**
     * What is shown beside the municipality's own figures.
     *
     * @param comparison with other areas; empty when it is compared with none, or has no figure
     * @param places the municipality's own places that have figures of it
     * @param companions the indicators shown beside it that there are
     */
    public record Beside(
            Optional<AreaComparison> comparison, List<PlaceSeries> places, List<CompanionSeries> companions) {
        public static final Beside NOTHING = new Beside(Optional.empty(), List.of(), List.of());

        public Beside {
            places = List.copyOf(places);
            companions = List.copyOf(companions);
        }
    }

    /**
     * What is to come.
     *
     * @param prospect its pace and where it would be at its target's date, reckoned when it is asked for
     * @param expectations what actions are expected to change in it
     */
    public record Outlook(LaterProspect prospect, List<Expectation> expectations) {
        static final Outlook NOTHING = new Outlook(LaterProspect.known(Optional.empty()), List.of());

        public Outlook {
            expectations = List.copyOf(expectations);
        }
    }

    /** An indicator on its own, read at the quarter's end. */
    public IndicatorPart(IndicatorAssessment now, QuarterBefore then, List<Observation> figures, String age) {
        this(
                Standing.of(now, then, JudgementBook.EMPTY),
                Outlook.NOTHING,
                figures,
                age,
                then.quarter().next().end(),
                Beside.NOTHING);
    }

    public IndicatorAssessment now() {
        return standing.now();
    }

    /** What people say of it in the quarter, beside what is computed. */
    public QuarterJudgement persons() {
        return standing.persons();
    }

    public Indicator indicator() {
        return now().indicator();
    }

    /** Its pace and where it would be at its target's date; empty when it has no verdict. */
    public Optional<Prospect> prospect() {
        return outlook.prospect().get();
    }

    /** What is missing for its next target with what actions are expected to change, or why that is not said. */
    public Gap gap() {
        return GapRule.gap(now(), prospect(), outlook.expectations());
    }

    public AssessmentCode before() {
        return standing.then().code();
    }

    /** Empty when a newer figure has come since, or there is none at all. */
    public Optional<Standstill> standstill() {
        return newest().map(Observation::period)
                .filter(newest -> standing.then().newest().equals(Optional.of(newest)))
                .map(newest -> new Standstill(standing.then().quarter(), Freshness.due(indicator(), newest), readOn));
    }

    /** Until when the figure after the newest is to come; empty when there is none. */
    public Optional<LocalDate> nextDue() {
        return newest().map(figure -> Freshness.due(indicator(), figure.period()));
    }

    public Optional<Observation> newest() {
        return now().newest();
    }

    /** True when the figure that was judged is made-up example data. */
    public boolean newestIsExample() {
        return newest().filter(Observation::example).isPresent();
    }

    /** Whether its status rests on made-up example data. */
    public boolean restsOnExample() {
        return now().restsOnExample();
    }

    /** True when any of its own figures is made-up example data; what stands beside it says so itself. */
    public boolean example() {
        return figures.stream().anyMatch(Observation::example);
    }
}
