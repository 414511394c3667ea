package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.gap.Gap;
import dk.sigtepunkt.domain.pace.Pace;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.Root;
import dk.sigtepunkt.domain.roots.Topic;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.AreaComparison;
import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The numbers of one indicator in a report. */
final class IndicatorFacts {
    private static final RootLabels LABELS = RootLabels.in(Danish.LOCALE);
    private static final Unit GROWTH = new Unit("%", UnitKind.PERCENT, 1);

    private final IndicatorPart part;
    private final Indicator indicator;
    private final String owner;
    private final Topic of;
    private final List<ReportFact> facts = new ArrayList<>();

    private IndicatorFacts(IndicatorPart part, String owner, String area) {
        this.part = part;
        this.indicator = part.indicator();
        this.owner = owner;
        this.of = new Topic(indicator.id().toString(), indicator.name(), List.of(area));
    }

    /**
     * @param owner whose indicator it is
     * @param area the focus area that it stands in
     * @param areas what other areas are called, by code
     */
    static ReportRoot of(IndicatorPart part, String owner, String area, UnaryOperator<String> areas) {
        IndicatorFacts all = new IndicatorFacts(part, owner, area);
        all.figures();
        all.targets();
        all.prospects();
        part.beside().comparison().ifPresent(beside -> all.comparison(beside, areas));
        part.beside()
                .places()
                .forEach(place -> last(place.figures())
                        .ifPresent(figure -> all.elsewhere(figure, place.place().name())));
        Root root = part.newest().map(all::root).orElseGet(() -> all.reckoned(part.readOn()));
        return new ReportRoot(
                all.indicator.id().toString(),
                all.indicator.name(),
                part.newest()
                        .flatMap(newest -> all.facts.stream().findFirst())
                        .map(first -> "%s (%s)".formatted(first.shown(), Danish.period(newest(part))))
                        .orElseGet(LABELS::noFigure),
                root,
                all.facts);
    }

    private static Period newest(IndicatorPart part) {
        return part.newest().orElseThrow().period();
    }

    /** The newest, the one before it, the one a year before, and how far it is from each. */
    private void figures() {
        part.newest().ifPresent(newest -> {
            figure(newest);
            before(newest).ifPresent(before -> {
                figure(before);
                change(before.period(), value(before), newest);
            });
            yearBefore(newest).ifPresent(before -> {
                figure(before);
                change(before.period(), value(before), newest);
            });
            Baseline baseline = indicator.baseline();
            change(baseline.period(), baseline.value(), newest);
            part.now()
                    .expected()
                    .ifPresent(expected -> plain(
                            "expected",
                            LABELS.expected(indicator, newest.period()),
                            expected,
                            reckoned(day(newest.knownAt()))));
        });
    }

    private Optional<Observation> before(Observation newest) {
        return last(part.figures().stream()
                .filter(one -> one.figure().value().isPresent())
                .filter(one -> one.period().compareTo(newest.period()) < 0)
                .toList());
    }

    private Optional<Observation> yearBefore(Observation newest) {
        return part.figures().stream()
                .filter(one -> one.figure().value().isPresent())
                .filter(one -> one.period().frequency() == newest.period().frequency()
                        && one.period().ordinal() == newest.period().ordinal()
                        && one.period().year() == newest.period().year() - 1)
                .filter(one -> !before(newest).equals(Optional.of(one)))
                .findFirst();
    }

    private static Optional<Observation> last(List<Observation> figures) {
        List<Observation> valued =
                figures.stream().filter(one -> one.figure().value().isPresent()).toList();
        return valued.isEmpty() ? Optional.empty() : Optional.of(valued.get(valued.size() - 1));
    }

    private void figure(Observation figure) {
        plain(figure.period().code(), LABELS.figure(indicator, figure.period()), value(figure), root(figure));
    }

    private void elsewhere(Observation figure, String area) {
        plain(
                figure.area() + "." + figure.period().code(),
                LABELS.elsewhere(indicator, figure.period(), area),
                value(figure),
                root(figure));
    }

    private void change(Period from, double before, Observation newest) {
        facts.add(new ReportFact(
                id("change." + from.code()),
                LABELS.change(indicator, from, newest.period()),
                of,
                value(newest) - before,
                indicator.unit(),
                true,
                reckoned(day(newest.knownAt()))));
    }

    private void targets() {
        Baseline baseline = indicator.baseline();
        plain("baseline", LABELS.baseline(indicator), baseline.value(), declared(baseline.source()));
        for (Target target : indicator.targets()) {
            String label = LABELS.target(indicator, target.period());
            plain("target." + target.period().code(), label, target.low(), declared(target.source()));
            if (target.high() != target.low()) {
                plain("target-high." + target.period().code(), label, target.high(), declared(target.source()));
            }
        }
    }

    private void prospects() {
        part.prospect().ifPresent(prospect -> {
            Pace pace = prospect.pace();
            pace.achieved().ifPresent(achieved -> distance("pace", LABELS.achieved(indicator), achieved.perYear()));
            pace.needed().ifPresent(needed -> distance("needed", LABELS.needed(indicator), needed));
        });
        part.gap().reckoned().ifPresent(this::gap);
    }

    private void gap(Gap.Reckoned gap) {
        Period at = gap.target().period();
        plain("forecast", LABELS.forecast(indicator, at), gap.trend(), reckoned(part.readOn()));
        distance("gap", LABELS.missing(indicator, at), gap.missing());
    }

    private void comparison(AreaComparison comparison, UnaryOperator<String> areas) {
        for (AreaFigure other : comparison.others()) {
            String name = areas.apply(other.area().value());
            if (comparison.growthSince().isPresent()) {
                Period since = comparison.growthSince().get();
                other.growth()
                        .ifPresent(growth -> facts.add(new ReportFact(
                                id("growth." + other.area()),
                                LABELS.growth(indicator, since, name),
                                of,
                                growth,
                                GROWTH,
                                false,
                                reckoned(part.readOn()))));
            } else {
                other.figure().filter(one -> one.figure().value().isPresent()).ifPresent(one -> elsewhere(one, name));
            }
        }
    }

    private void plain(String what, String label, double value, Root root) {
        facts.add(new ReportFact(id(what), label, of, value, indicator.unit(), false, root));
    }

    private void distance(String what, String label, double value) {
        facts.add(new ReportFact(id(what), label, of, value, indicator.unit(), true, reckoned(part.readOn())));
    }

    private String id(String what) {
        return indicator.id() + "/" + what;
    }

    private static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }

    private Root root(Observation figure) {
        return new Root(
                LABELS.source(indicator, figure),
                day(figure.knownAt()),
                LABELS.method(indicator, figure),
                owner,
                page());
    }

    private Root reckoned(LocalDate known) {
        return new Root(indicator.source().name(), known, LABELS.reckoned(), owner, page());
    }

    private Root declared(String source) {
        return new Root(source, part.readOn(), LABELS.declared(), owner, page());
    }

    private String page() {
        return "/indikatorer/" + indicator.id();
    }

    private static LocalDate day(Instant known) {
        return LocalDate.ofInstant(known, Danish.ZONE);
    }
}
