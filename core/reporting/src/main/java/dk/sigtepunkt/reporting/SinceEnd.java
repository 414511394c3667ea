package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report shows that was not known, or was known to be other, when its quarter ended.
 *
 * @param end the quarter's last day
 * @param strategy that the quarter's strategy is in another state, or another one
 * @param content what committees and the council have said since and let count in the quarter, or not any more
 * @param figures those that came since, indicator by indicator
 * @param corrections real figures that were replaced since by others
 */
public record SinceEnd(
        LocalDate end,
        Optional<StrategyChange> strategy,
        List<ItemChange> content,
        List<LateFigures> figures,
        List<Correction> corrections) {
    public SinceEnd {
        content = List.copyOf(content);
        figures = List.copyOf(figures);
        corrections = List.copyOf(corrections);
    }

    public boolean nothing() {
        return strategy.isEmpty() && content.isEmpty() && figures.isEmpty() && corrections.isEmpty();
    }
}
