package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.ExpectedCourse;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.view.IndicatorView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences about an indicator. */
public final class IndicatorWords {
    private IndicatorWords() {}

    /** The newest figure, and how it stands to the same time a year before. */
    public static String headline(IndicatorPart part, Words words) {
        Unit unit = part.indicator().unit();
        Optional<Observation> newest = part.newest();
        if (newest.isEmpty()) {
            return words.say("view.indicator.none");
        }
        double now = value(newest.get());
        String amount = Danish.amount(now, unit);
        String when = Danish.period(newest.get().period());
        return yearBefore(part, newest.get().period())
                .map(before -> Danish.begun(compared(now, before, unit, when, words)))
                .orElseGet(() -> Danish.begun(words.say("view.indicator.headline", amount, when)));
    }

    private static Optional<Double> yearBefore(IndicatorPart part, Period period) {
        return part.figures().stream()
                .filter(figure -> figure.figure().status().valued())
                .filter(figure -> figure.period().frequency() == period.frequency()
                        && figure.period().year() == period.year() - 1
                        && figure.period().ordinal() == period.ordinal())
                .map(IndicatorWords::value)
                .findFirst();
    }

    private static String compared(double now, double before, Unit unit, String when, Words words) {
        String amount = Danish.amount(now, unit);
        String then = Danish.amount(before, unit);
        if (amount.equals(then)) {
            return words.say("view.indicator.headline.same", amount, when);
        }
        if (UnitText.isRank(unit)) {
            return words.say("view.indicator.headline.rank", amount, when, then);
        }
        return now > before
                ? words.say("view.indicator.headline.up", amount, when, then)
                : words.say("view.indicator.headline.down", amount, when, then);
    }

    /** What the chart's parts mean; only those that are in it. */
    public static String legend(IndicatorPart part, Words words) {
        boolean forward = part.indicator().method().forward();
        List<String> parts = new ArrayList<>(
                List.of(words.say(forward ? "view.indicator.legend.projected" : "view.indicator.legend.measured")));
        if (part.indicator().judged()) {
            parts.add(
                    part.indicator().direction() == Direction.WITHIN
                            ? words.say("view.indicator.legend.band")
                            : words.say("view.indicator.legend.course"));
        }
        if (any(part, ObservationStatus.PROVISIONAL)) {
            parts.add(words.say("view.indicator.legend.provisional"));
        }
        if (part.figures().stream().anyMatch(figure -> !figure.figure().status().valued())) {
            parts.add(words.say("view.indicator.legend.missing"));
        }
        if (part.prospect().flatMap(Prospect::band).isPresent()) {
            parts.add(words.say("view.indicator.legend.forecast"));
        }
        return String.join(" ", parts);
    }

    static List<Fact> facts(Indicator indicator, Words words) {
        List<Fact> facts = new ArrayList<>();
        if (!indicator.background()) {
            facts.add(new Fact(words.say("view.indicator.direction"), direction(indicator.direction(), words)));
        }
        facts.add(
                new Fact(words.say("view.indicator.rhythm"), Danish.rhythm(indicator.frequency(), indicator.every())));
        facts.add(new Fact(
                words.say("view.indicator.baseline"),
                words.say(
                        "view.indicator.at",
                        Danish.amount(indicator.baseline().value(), indicator.unit()),
                        Danish.period(indicator.baseline().period()),
                        setBy(
                                indicator,
                                indicator.baseline().source(),
                                indicator.baseline().adopted(),
                                words))));
        indicator
                .targets()
                .forEach(target ->
                        facts.add(new Fact(words.say("view.indicator.target"), target(indicator, target, words))));
        facts.add(
                new Fact(words.say("view.indicator.source"), indicator.source().name()));
        return facts;
    }

    private static String target(Indicator indicator, Target target, Words words) {
        return words.say(
                "view.indicator.at",
                amount(indicator, target, words),
                Danish.period(target.period()),
                setBy(indicator, target.source(), target.adopted(), words));
    }

    /** Where something that an indicator is judged by comes from, and who adopted it. */
    private static String setBy(Indicator indicator, String source, Optional<Adoption> adopted, Words words) {
        if (!indicator.judged()) {
            return source;
        }
        boolean same = adopted.filter(one -> one.body().equals(source)).isPresent();
        return same ? adoption(adopted, words) : words.say("view.indicator.set-by", source, adoption(adopted, words));
    }

    public static String adoption(Optional<Adoption> adopted, Words words) {
        return adopted.map(one -> words.say("view.indicator.adopted", one.body(), Danish.date(one.on()), one.source()))
                .orElseGet(() -> words.say("view.indicator.not-adopted"));
    }

    public static String amount(Indicator indicator, Target target, Words words) {
        Unit unit = indicator.unit();
        return indicator.direction() == Direction.WITHIN
                ? words.say(
                        "view.indicator.band",
                        Danish.number(target.low(), unit.decimals()),
                        Danish.amount(target.high(), unit))
                : Danish.amount(target.low(), unit);
    }

    /** The band that a figure should have been in; a dash when the indicator has none or cannot be judged. */
    public static String band(IndicatorPart part) {
        Indicator indicator = part.indicator();
        if (indicator.direction() != Direction.WITHIN
                || !indicator.judged()
                || part.newest().isEmpty()) {
            return "–";
        }
        Target band = ExpectedCourse.band(indicator, part.newest().get().period());
        return Danish.number(band.low(), indicator.unit().decimals()) + "–"
                + Danish.amount(band.high(), indicator.unit());
    }

    public static String direction(Direction direction, Words words) {
        return switch (direction) {
            case UP -> words.say("view.indicator.up");
            case DOWN -> words.say("view.indicator.down");
            case WITHIN -> words.say("view.indicator.within");
            case NONE -> words.say("view.indicator.no-direction");
        };
    }

    private static boolean any(IndicatorPart part, ObservationStatus status) {
        return part.figures().stream().anyMatch(figure -> figure.figure().status() == status);
    }

    private static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }
}
