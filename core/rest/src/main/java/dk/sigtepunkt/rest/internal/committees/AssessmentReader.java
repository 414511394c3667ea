package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.assessment.Rollup;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.gap.ExpectedEffects;
import dk.sigtepunkt.domain.gap.GapRule;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.pace.ProspectRule;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.rest.internal.judgement.JudgedOtherwiseJson;
import dk.sigtepunkt.rest.internal.reading.NamedItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges by the domain's rules alone, without the committees' own contributions: a list must not wait for plug-in code.
 */
record AssessmentReader(
        Period period,
        LocalDate today,
        CatalogueSnapshot catalogue,
        FigureBook book,
        Councils councils,
        Peoples peoples,
        AssessmentWords words) {
    /**
     * @param today the day that is looked from
     * @param adopted what the council had adopted by then
     * @param judgements what people say of statuses, as it is known
     */
    static AssessmentReader of(
            Period period,
            LocalDate today,
            Reading reading,
            ExpectedFocusAreas adopted,
            Strategies strategies,
            JudgementBook judgements,
            AssessmentWords words) {
        CatalogueSnapshot catalogue = reading.committees();
        Councils councils =
                new Councils(adopted, strategies, AreaAncestry.in(catalogue), Deviations.of(adopted, catalogue));
        Peoples peoples = new Peoples(ExpectedEffects.in(catalogue, period, today), judgements);
        return new AssessmentReader(period, today, catalogue, reading.figures(), councils, peoples, words);
    }

    /** What people have written: what actions are expected to change, and the statuses they set. */
    record Peoples(ExpectedEffects effects, JudgementBook judgements) {}

    /** What the council says of areas. */
    record Councils(ExpectedFocusAreas adopted, Strategies strategies, AreaAncestry ancestry, Deviations deviations) {
        AreaWording wording(FocusArea area, Period quarter) {
            return AreaWording.of(area, ancestry, adopted, strategies, quarter);
        }
    }

    NamedItems known() {
        return new NamedItems(catalogue);
    }

    Optional<CommitteeJson> committee(CommitteeId id) {
        return catalogue.committee(id).map(this::committee);
    }

    CommitteeJson committee(KnownCommittee committee) {
        List<FocusArea> areas = committee.content().focusAreas();
        List<Assessment> parts = areas.stream()
                .map(area -> assess(committee.content(), area).assessment())
                .toList();
        List<QuarterJudgement> persons = IntStream.range(0, parts.size())
                .mapToObj(at -> persons(areas.get(at), parts.get(at)))
                .toList();
        return CommitteeJson.of(
                committee,
                period.code(),
                new Rollup(words).ofFocusAreas(parts),
                JudgedOtherwiseJson.of(persons),
                areas.stream().map(area -> focusArea(committee.content(), area)).toList());
    }

    List<FocusAreaJson> focusAreas(Predicate<FocusArea> which) {
        return catalogue.committees().stream()
                .flatMap(committee -> committee.content().focusAreas().stream()
                        .filter(which)
                        .map(area -> focusArea(committee.content(), area)))
                .toList();
    }

    /** @param content what the area stands in, or stood in last */
    FocusAreaJson focusArea(Committee content, FocusArea area) {
        FocusAreaAssessment judged = assess(content, area);
        return FocusAreaJson.of(
                area,
                councils.wording(area, period),
                period.code(),
                judged.assessment(),
                persons(area, judged.assessment()),
                judged.restsOnExample(),
                councils.deviations().cameLater(area),
                closed(ItemRef.of(area.ref())));
    }

    IndicatorJson indicator(Indicator indicator) {
        IndicatorAssessment judged = new IndicatorRule(words, today).judge(indicator, book, period);
        Optional<Prospect> prospect = ProspectRule.prospect(judged, book, period);
        return IndicatorJson.of(
                indicator,
                period.code(),
                judged.assessment(),
                prospect,
                GapRule.gap(judged, prospect, peoples.effects().on(indicator)),
                judged.restsOnExample(),
                closed(ItemRef.of(indicator.id())),
                persons(new ItemQuarter(indicator.id(), period), judged.assessment()));
    }

    private @Nullable ClosedJson closed(ItemRef item) {
        return Successors.open(catalogue, item)
                ? null
                : catalogue
                        .former(item)
                        .map(former -> ClosedJson.of(former, Successors.of(catalogue, item)))
                        .orElse(null);
    }

    private QuarterJudgement persons(FocusArea area, Assessment computed) {
        return persons(new ItemQuarter(area.ref(), period), computed);
    }

    private QuarterJudgement persons(ItemQuarter about, Assessment computed) {
        return QuarterJudgement.of(peoples.judgements(), about, computed.code());
    }

    private FocusAreaAssessment assess(Committee content, FocusArea area) {
        return FocusAreaAssessment.judge(content, area.ref().key(), book, period, today, words);
    }
}
