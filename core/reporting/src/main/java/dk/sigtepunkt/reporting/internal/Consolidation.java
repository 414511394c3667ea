package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.Rollup;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.gap.ExpectedEffects;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.pace.LaterProspect;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.Missing;
import dk.sigtepunkt.reporting.QuarterAssessment;
import dk.sigtepunkt.reporting.QuarterBefore;
import dk.sigtepunkt.reporting.Reservations;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.SinceEnd;
import dk.sigtepunkt.reporting.SourceWarning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts one consolidated report together from one reading of everything. */
final class Consolidation {
    private final Strategy strategy;
    private final Period period;
    private final LocalDate today;
    /** The quarter's last day, or the day that is read when that comes before it. */
    private final LocalDate readOn;

    private final AssessedBefore before;
    private final JudgementBook judgements;
    private final CatalogueSnapshot catalogue;
    private final FigureBook book;
    private final Deviations deviations;
    private final ComparisonData surroundings;
    private final ExpectedEffects effects;
    private final ReportLanguage language;
    private final Rollup rollup;

    /**
     * @param reading with what belongs to the strategy alone
     * @param before how what counted in the quarter before stood at its end
     * @param judgements what people say of statuses, as it is known
     */
    Consolidation(
            Strategy strategy,
            ExpectedFocusAreas expected,
            Period period,
            LocalDate today,
            Reading reading,
            AssessedBefore before,
            JudgementBook judgements,
            ReportLanguage language) {
        this.strategy = strategy;
        this.period = period;
        this.today = today;
        this.readOn = today.isBefore(period.end()) ? today : period.end();
        this.before = before;
        this.judgements = judgements;
        this.catalogue = reading.committees();
        this.book = reading.figures();
        this.deviations = Deviations.of(expected, catalogue);
        this.surroundings = new ComparisonData(catalogue, book, period);
        this.effects = ExpectedEffects.in(catalogue, period, readOn);
        this.language = language;
        this.rollup = new Rollup(language.assessments());
    }

    ConsolidatedReport report(
            CommitteeStatements said,
            List<Correction> corrections,
            List<RetroactiveChange> retroactive,
            Optional<SinceEnd> sinceEnd,
            List<SourceWarning> warnings) {
        List<FocusAreaPart> areas = catalogue.committees().stream()
                .flatMap(committee -> committee.content().focusAreas().stream().map(area -> focusArea(area, committee)))
                .toList();
        return new ConsolidatedReport(
                period,
                strategy,
                today,
                strategy.sigtepunkter().stream()
                        .map(sigtepunkt -> sigtepunkt(sigtepunkt, areas))
                        .toList(),
                catalogue.committees().stream()
                        .map(committee -> committee(committee, areas, said))
                        .toList(),
                areas,
                new Reservations(
                        missing(areas, said),
                        deviations.sentences(language.deviations().apply(strategy)),
                        corrections,
                        retroactive,
                        sinceEnd,
                        warnings));
    }

    /** One focus area of it, without the work that the others are. */
    Optional<FocusAreaPart> focusArea(FocusAreaRef wanted) {
        return catalogue
                .committee(wanted.committee())
                .flatMap(committee -> committee.content().focusAreas().stream()
                        .filter(area -> area.ref().equals(wanted))
                        .findFirst()
                        .map(area -> focusArea(area, committee)));
    }

    private FocusAreaPart focusArea(FocusArea area, KnownCommittee committee) {
        Optional<FocusAreaAssessment> then = before.of(area, committee);
        FocusAreaAssessment now = FocusAreaAssessment.judge(
                committee.content(), area.ref().key(), book, period, today, language.assessments());
        List<IndicatorPart> parts = now.indicators().stream()
                .map(indicator -> indicator(indicator, before.of(indicator.indicator(), then), committee))
                .toList();
        List<ActionPart> actions = committee.content().actions().stream()
                .filter(action -> action.focusArea().equals(area.ref()))
                .flatMap(action -> ActionReview.at(action, period, readOn, language.actions()).stream())
                .toList();
        Optional<AssessmentCode> code = then.map(one -> one.assessment().code());
        QuarterChanges changes = new QuarterChanges(area.ref(), period, Danish.ZONE, language.report())
                .assessment(area.title(), code, now.assessment().code())
                .actions(actions);
        parts.stream()
                .map(IndicatorPart::indicator)
                .forEach(indicator -> changes.figures(indicator, book.own(indicator.id())));
        return new FocusAreaPart(
                area,
                committee,
                deviations.cameLater(area),
                new QuarterAssessment(
                        now.assessment(),
                        code,
                        List.of(QuarterJudgement.of(
                                judgements,
                                new ItemQuarter(area.ref(), period),
                                now.assessment().code()))),
                parts,
                actions,
                changes.all());
    }

    private IndicatorPart indicator(IndicatorAssessment now, QuarterBefore then, KnownCommittee committee) {
        Indicator indicator = now.indicator();
        return new IndicatorPart(
                IndicatorPart.Standing.of(now, then, judgements),
                new IndicatorPart.Outlook(LaterProspect.of(now, book, period), effects.on(indicator)),
                surroundings.own(indicator),
                now.newest().map(this::age).orElse(""),
                today,
                new IndicatorPart.Beside(
                        surroundings.comparison(now),
                        surroundings.places(indicator, committee.content().places()),
                        surroundings.companions(indicator)));
    }

    private String age(Observation newest) {
        LocalDate end = newest.period().end();
        return isNewestToday(newest)
                ? language.report().age(newest.period(), ChronoUnit.DAYS.between(end, today))
                : language.report().ageThen(newest.period(), ChronoUnit.DAYS.between(end, period.end()));
    }

    /** Whether there is none for a later period by now. */
    private boolean isNewestToday(Observation newest) {
        return book.own(newest.indicator())
                .flatMap(series -> series.newestPeriod(Period.containing(Frequency.MONTH, today)))
                .filter(later -> later.end().isAfter(newest.period().end()))
                .isEmpty();
    }

    private SigtepunktPart sigtepunkt(Sigtepunkt sigtepunkt, List<FocusAreaPart> areas) {
        Predicate<FocusArea> under = area -> area.primary().sigtepunkt().equals(sigtepunkt.id());
        return new SigtepunktPart(
                sigtepunkt,
                assessment(areas, under),
                sigtepunkt.facets().stream()
                        .map(facet -> new SigtepunktPart.FacetPart(
                                facet,
                                assessment(
                                        areas, under.and(area -> area.facets().contains(facet.key())))))
                        .toList());
    }

    private CommitteePart committee(KnownCommittee committee, List<FocusAreaPart> areas, CommitteeStatements said) {
        Predicate<FocusArea> own = area -> area.ref().committee().equals(committee.id());
        return new CommitteePart(
                committee,
                assessment(areas, own),
                said.by(committee.id()),
                said.words().of(committee.id(), period));
    }

    /** From the computed statuses alone: what people say changes no whole, and is counted beside it. */
    private QuarterAssessment assessment(List<FocusAreaPart> areas, Predicate<FocusArea> which) {
        List<AssessmentCode> then = before.codes(which);
        List<FocusAreaPart> parts =
                areas.stream().filter(part -> which.test(part.area())).toList();
        return new QuarterAssessment(
                rollup.ofFocusAreas(
                        parts.stream().map(part -> part.assessment().now()).toList()),
                then.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rollup.ofCodes(then).code()),
                parts.stream().map(FocusAreaPart::judgement).toList());
    }

    private List<Missing> missing(List<FocusAreaPart> areas, CommitteeStatements said) {
        MissingFigures missing = new MissingFigures(
                Danish.ZONE, LocalDate.of(strategy.firstYear(), 1, 1), today, readOn, language.report());
        deviations.missing().forEach(missing::neverThere);
        catalogue.committees().forEach(committee -> missing.committee(committee, said));
        areas.forEach(missing::focusArea);
        return missing.all();
    }
}
