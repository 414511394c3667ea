package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;

/**
 * A formula as a sentence with its operands as links.
 *
 * @param second its text is empty when the formula has one operand
 */
public record FormulaView(String start, Link first, String middle, Link second, String end) {
    private static final Link NONE = new Link("", "");

    static FormulaView of(Formula formula, CatalogueSnapshot catalogue, Links links, Words words) {
        Link first = operand(formula.of().get(0), catalogue, links);
        Link second = formula.of().size() > 1 ? operand(formula.of().get(1), catalogue, links) : NONE;
        return switch (formula.kind()) {
            case PER_INHABITANT ->
                new FormulaView(
                        "",
                        first,
                        " " + words.say("indicator.formula.per-inhabitant", Danish.number(formula.per(), 0)) + " ",
                        second,
                        "");
            case SHARE ->
                new FormulaView(
                        "",
                        first,
                        " " + words.say("indicator.formula.share") + " ",
                        second,
                        words.say("indicator.formula.share.end"));
            case INDEX ->
                new FormulaView("", first, "", second, " " + words.say("indicator.formula.index", base(formula)));
            case ROLLING_SUM ->
                new FormulaView(
                        words.say("indicator.formula.rolling-sum") + " ",
                        first,
                        "",
                        second,
                        " " + words.say("indicator.formula.rolling-sum.end", formula.window()));
            case DIFFERENCE ->
                new FormulaView("", first, " " + words.say("indicator.formula.difference") + " ", second, "");
        };
    }

    private static String base(Formula formula) {
        return formula.base().map(Danish::period).orElse("");
    }

    /** Nobody has the page of an indicator that is not there. */
    private static Link operand(IndicatorId id, CatalogueSnapshot catalogue, Links links) {
        return catalogue
                .indicator(id)
                .map(indicator -> new Link(links.indicator(id), indicator.name()))
                .orElseGet(() -> new Link("", id.toString()));
    }
}
