package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionStanding;
import dk.sigtepunkt.domain.actions.Lateness;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterBefore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Closed indicators and actions as they were last: still with their figures and steps, but no longer judged. */
public final class EarlierItems {
    private final Reading reading;
    private final Lineage lineage;
    private final Words words;

    public EarlierItems(Reading reading, Lineage lineage, Words words) {
        this.reading = reading;
        this.lineage = lineage;
        this.words = words;
    }

    /** What stood under a focus area when it was closed, newest first. */
    public Both under(FocusAreaRef area) {
        return new Both(indicators(area), actions(area));
    }

    private List<EarlierIndicator> indicators(FocusAreaRef area) {
        return former(ItemKind.INDICATOR, area)
                .flatMap(former -> former.last().indicators().stream()
                        .filter(one -> ItemRef.of(one.id()).equals(former.item())
                                && one.focusArea().equals(area.key()))
                        .map(one -> new EarlierIndicator(lineage.closed(former), view(one, former.closedAt()))))
                .toList();
    }

    private List<EarlierAction> actions(FocusAreaRef area) {
        return former(ItemKind.ACTION, area)
                .flatMap(former -> former.last().actions().stream()
                        .filter(one -> one.ref().equals(former.item())
                                && one.focusArea().equals(area))
                        .map(one -> new EarlierAction(lineage.closed(former), view(one, former.closedAt()))))
                .toList();
    }

    private Stream<ClosedItem> former(ItemKind kind, FocusAreaRef area) {
        return reading.committees().former().stream()
                .filter(former -> former.item().kind() == kind
                        && former.item().committee().equals(area.committee()));
    }

    private IndicatorView view(Indicator indicator, Instant closed) {
        IndicatorAssessment last = new IndicatorRule(
                        AssessmentWords.in(words.language()), LocalDate.ofInstant(closed, Danish.ZONE))
                .judge(indicator, reading.figures(), Danish.quarter(closed));
        return IndicatorView.closed(
                new IndicatorPart(last, QuarterBefore.of(Danish.quarter(closed), last), figures(indicator.id()), ""),
                lineage,
                words);
    }

    private List<Observation> figures(IndicatorId indicator) {
        Optional<Series> series = reading.figures().own(indicator);
        return series.map(Series::latest).orElse(List.of());
    }

    private ActionView view(Action action, Instant closed) {
        Period quarter = Danish.quarter(closed);
        ActionStanding last = ActionStanding.at(action, quarter, quarter.end())
                .orElseGet(() -> new ActionStanding(action, action.steps().get(0), Lateness.NONE));
        return ActionView.of(
                new ActionPart(last, List.of(), ""),
                ActionView.Succession.NONE,
                quarter,
                words,
                lineage.kept(action.ref(), quarter));
    }

    /** A closed indicator with its figures. */
    public record EarlierIndicator(Lineage.Closed closed, IndicatorView indicator) {}

    public record EarlierAction(Lineage.Closed closed, ActionView action) {}

    public record Both(List<EarlierIndicator> indicators, List<EarlierAction> actions) {
        public int size() {
            return indicators.size() + actions.size();
        }

        /** True when any figure among them is made up. */
        public boolean example() {
            return indicators.stream().anyMatch(one -> one.indicator().figures().example());
        }
    }
}
