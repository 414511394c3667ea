package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.sources.SourceLine;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import dk.sigtepunkt.web.internal.view.IndicatorWords;
import dk.sigtepunkt.web.internal.view.TagLinks;
import java.util.List;

/** What exactly an indicator is. */
public record DefinitionView(
        Wording wording, Method method, Scale scale, List<TargetRow> targets, Publication publication) {

    static DefinitionView of(Indicator indicator, CatalogueSnapshot catalogue, Links links, Words words) {
        Unit unit = indicator.unit();
        return new DefinitionView(
                new Wording(
                        indicator.definition(),
                        indicator.method().version(),
                        indicator.method().forward(),
                        TagLinks.of(indicator.tags(), links, words)),
                new Method(
                        indicator
                                .method()
                                .formula()
                                .map(formula -> FormulaView.of(formula, catalogue, links, words))
                                .stream()
                                .toList(),
                        aggregation(indicator.aggregation(), words)),
                new Scale(
                        indicator.background(),
                        IndicatorWords.direction(indicator.direction(), words),
                        thresholds(indicator.thresholds(), words),
                        words.say(
                                "view.indicator.at",
                                Danish.amount(indicator.baseline().value(), unit),
                                Danish.period(indicator.baseline().period()),
                                indicator.baseline().source()),
                        new Adopted(
                                IndicatorWords.adoption(indicator.baseline().adopted(), words),
                                IndicatorWords.adoption(indicator.thresholds().adopted(), words))),
                indicator.targets().stream()
                        .map(target -> row(indicator, target, words))
                        .toList(),
                new Publication(
                        Danish.rhythm(indicator.frequency(), indicator.every()),
                        words.say("view.days", indicator.source().publicationLagDays()),
                        indicator.source().name(),
                        sources(indicator, catalogue)));
    }

    private static List<Link> sources(Indicator indicator, CatalogueSnapshot catalogue) {
        return catalogue.committee(indicator.id().committee()).stream()
                .flatMap(committee -> committee.content().sources().stream())
                .filter(source -> source.figures().stream()
                        .anyMatch(mapping -> mapping.indicator().equals(indicator.id())))
                .map(source -> new Link(SourceLine.address(source.key()), source.name()))
                .toList();
    }

    private static TargetRow row(Indicator indicator, Target target, Words words) {
        return new TargetRow(
                Danish.period(target.period()),
                IndicatorWords.amount(indicator, target, words),
                change(indicator, target),
                target.source(),
                IndicatorWords.adoption(target.adopted(), words));
    }

    /** The target as a share of the baseline, where that says something: for amounts that can be halved. */
    private static String change(Indicator indicator, Target target) {
        double from = indicator.baseline().value();
        if (indicator.direction() == Direction.WITHIN
                || !indicator.unit().kind().additive()
                || from == 0) {
            return "–";
        }
        return FigureLabels.signed((target.low() - from) / Math.abs(from) * 100, 0) + "\u00a0%";
    }

    private static String thresholds(Thresholds thresholds, Words words) {
        return words.say("indicator.thresholds", percent(thresholds.onTrack()), percent(thresholds.attention()));
    }

    private static String percent(double share) {
        return Danish.number(share * 100, 0) + "\u00a0%";
    }

    private static String aggregation(Aggregation aggregation, Words words) {
        return switch (aggregation) {
            case SUM -> words.say("indicator.aggregation.sum");
            case WEIGHTED_MEAN -> words.say("indicator.aggregation.weighted-mean");
            case LAST -> words.say("indicator.aggregation.last");
            case NONE -> words.say("indicator.aggregation.none");
        };
    }

    /**
     * @param forward whether the text holds from its version on only
     * @param tags bottom lines and goals
     */
    public record Wording(String text, String version, boolean forward, List<Link> tags) {}

    /** @param formula how it is computed; empty when it is measured */
    public record Method(List<FormulaView> formula, String aggregation) {}

    /**
     * What a figure is judged against.
     *
     * @param background whether it is not
     */
    public record Scale(boolean background, String direction, String thresholds, String baseline, Adopted adopted) {}

    /** Who adopted what a figure is judged against. */
    public record Adopted(String baseline, String thresholds) {}

    /**
     * Who publishes the figures, how often and how long after a period's end.
     *
     * @param source who
     * @param fetchedFrom the data sources that have them
     */
    public record Publication(String rhythm, String lag, String source, List<Link> fetchedFrom) {}

    /** @param change how far it is from the baseline, in percent; a dash where that says nothing */
    public record TargetRow(String period, String amount, String change, String source, String adopted) {}
}
