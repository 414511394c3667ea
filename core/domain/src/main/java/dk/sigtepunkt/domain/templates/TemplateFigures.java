package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.List;

/**
 * The key figures of the overview.
 *
 * @param named in the order in which they are shown; empty where they are found by rule
 */
public record TemplateFigures(FigureRule rule, List<IndicatorId> named) {
    /** As many as fit on a page. */
    public static final int MOST = 12;

    public static final TemplateFigures BY_RULE = new TemplateFigures(FigureRule.ATTENTION, List.of());

    public TemplateFigures {
        named = List.copyOf(named);
    }
}
