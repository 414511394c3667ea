package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.List;

/** Indicators, as they are carried on. */
final class IndicatorForm implements ItemForm<Indicator> {
    static final ItemForm<Indicator> FORM = new IndicatorForm();

    private IndicatorForm() {}

    @Override
    public List<Indicator> of(Committee committee) {
        return committee.indicators();
    }

    @Override
    public ItemRef ref(Indicator indicator) {
        return ItemRef.of(indicator.id());
    }

    @Override
    public FocusAreaRef area(Indicator indicator) {
        return new FocusAreaRef(indicator.id().committee(), indicator.focusArea());
    }

    @Override
    public List<Succession> replaces(Indicator indicator) {
        return indicator.replaces();
    }

    @Override
    public Indicator moved(Indicator indicator, String key, FocusAreaRef area, List<Succession> replaces) {
        return new Indicator(
                new IndicatorId(area.committee(), key),
                area.key(),
                indicator.name(),
                indicator.definition(),
                indicator.unit(),
                indicator.direction(),
                indicator.baseline(),
                indicator.targets(),
                indicator.thresholds(),
                indicator.frequency(),
                indicator.every(),
                indicator.aggregation(),
                indicator.source(),
                replaces,
                indicator.method(),
                indicator.tags());
    }

    /** Several series become one only where their figures may be added up. */
    @Override
    public boolean mayContinue(Indicator indicator, Indicator former) {
        return indicator.replaces().stream().allMatch(Succession::ownSeries)
                || (indicator.aggregation() == Aggregation.SUM
                        && former.aggregation() == Aggregation.SUM
                        && indicator.frequency() == former.frequency()
                        && comparable(indicator, former));
    }

    @Override
    public boolean comparable(Indicator indicator, Indicator former) {
        return indicator.unit().kind() == former.unit().kind()
                && indicator.unit().symbol().equals(former.unit().symbol());
    }
}
