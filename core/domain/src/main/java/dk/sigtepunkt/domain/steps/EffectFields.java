package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what an action is expected to change. A year is one in which something of the action can show: not before its first
 * planned day and the lag, and not after its last one and the lag; what was added by then stays.
 */
final class EffectFields {
    private static final int LAST_LAG = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DECIMALS_OF_NONE = 1;

    private final ActionRuleWords words;
    private final CarriedIndicators measured;
    private final Optional<ActionText.Span> plan;
    private final Set<IndicatorId> seen = new HashSet<>();

    /** @param plan empty when it cannot be taken: then no year is held up against it */
    EffectFields(ActionRuleWords words, CarriedIndicators measured, Optional<ActionText.Span> plan) {
        this.words = words;
        this.measured = measured;
        this.plan = plan;
    }

    List<ExpectedEffect> in(WrittenFields fields) {
        List<ExpectedEffect> effects = new ArrayList<>();
        for (WrittenFields one :
                fields.groups("effects", "indicator", "lag", "reason", "years.0.year", "years.0.change")) {
            Optional<Indicator> indicator = indicator(one);
            OptionalInt lag = one.whole("lag", words.label("lag"), 0, LAST_LAG);
            SortedMap<Integer, Double> years =
                    years(one, indicator.map(known -> known.unit().decimals()).orElse(DECIMALS_OF_NONE), lag);
            String reason = one.line("reason", words.label("reason"), TextLimit.LONGEST);
            if (fields.sound()) {
                indicator.ifPresent(known -> effects.add(new ExpectedEffect(known.id(), lag.orElse(0), years, reason)));
            }
        }
        return effects;
    }

    private Optional<Indicator> indicator(WrittenFields one) {
        String written = one.line("indicator", words.label("indicator"), ActionFields.LONGEST_TITLE);
        Optional<Indicator> found = IndicatorId.find(written).flatMap(measured::living);
        if (found.isEmpty() && !written.isEmpty()) {
            one.fault("indicator", "unknown-indicator", words.unknownIndicator(TextLimit.quoted(written)));
        }
        found.filter(known -> !seen.add(known.id()))
                .ifPresent(known -> one.fault("indicator", "indicator-twice", words.indicatorTwice(known.name())));
        String unit = one.raw("measured");
        found.map(known -> known.unit().symbol())
                .filter(symbol -> !unit.isEmpty() && !unit.equals(symbol))
                .ifPresent(
                        symbol -> one.fault("measured", "other-unit", words.otherUnit(TextLimit.quoted(unit), symbol)));
        return found;
    }

    private SortedMap<Integer, Double> years(WrittenFields effect, int decimals, OptionalInt lag) {
        SortedMap<Integer, Double> years = new TreeMap<>();
        List<WrittenFields> groups = effect.groups("years", "year", "change");
        if (groups.isEmpty()) {
            effect.line("years.0.year", words.label("year"), ActionFields.LONGEST_TITLE);
        }
        int last = groups.stream()
                .mapToInt(one -> one.raw("year").matches("\\d{1,6}") ? Integer.parseInt(one.raw("year")) : LAST_YEAR)
                .max()
                .orElse(LAST_YEAR);
        boolean beyond = plan.filter(span -> from(span, lag).getYear() > last).isPresent();
        if (beyond) {
            effect.fault("lag", "lag-beyond-years", words.lagBeyondYears(from(plan.orElseThrow(), lag)));
        }
        for (WrittenFields one : groups) {
            OptionalInt year = year(one);
            OptionalDouble change = one.number("change", words.label("change"), decimals);
            if (year.isPresent() && years.put(year.getAsInt(), change.orElse(0)) != null) {
                one.fault("year", "year-twice", words.yearTwice(year.getAsInt()));
            }
            if (year.isPresent() && !beyond) {
                plan.ifPresent(span -> outside(one, year.getAsInt(), span, lag));
            }
        }
        return years;
    }

    private OptionalInt year(WrittenFields one) {
        one.line("year", words.label("year"), ActionFields.LONGEST_TITLE);
        return one.whole("year", words.label("year"), FIRST_YEAR, LAST_YEAR);
    }

    private void outside(WrittenFields one, int year, ActionText.Span span, OptionalInt lag) {
        LocalDate from = from(span, lag);
        LocalDate to = span.end().plusMonths(lag.orElse(0));
        if (year < from.getYear()) {
            one.fault("year", "effect-too-early", words.effectTooEarly(year, from));
        } else if (year > to.getYear()) {
            one.fault("year", "effect-too-late", words.effectTooLate(year, span.end(), to));
        }
    }

    private static LocalDate from(ActionText.Span span, OptionalInt lag) {
        return span.start().plusMonths(lag.orElse(0));
    }
}
