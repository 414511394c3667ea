package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A committee whose indicators get other names, and whose actions name them as they were called when it was written. */
final class Renamed {
    private final Map<String, Indicator> present = new LinkedHashMap<>();
    private final List<ClosedItem> former = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    static Succession after(String key, boolean comparable, boolean ownSeries) {
        return new Succession(
                ItemRef.of(new IndicatorId(Contents.ID, key)),
                LocalDate.of(2025, 1, 1),
                "Nyt navn",
                comparable,
                ownSeries);
    }

    static Succession after(String key) {
        return after(key, true, false);
    }

    /** What it replaces is closed with what it said last; of a name that comes again nothing is closed any more. */
    Indicator indicator(String key, Succession... replaces) {
        for (Succession one : replaces) {
            Indicator last = present.remove(one.former().key());
            if (last != null) {
                former.add(0, new ClosedItem(one.former(), last.name(), Instant.EPOCH, "1.0.0", "", content(last)));
            }
        }
        Indicator next = made(key, replaces);
        former.removeIf(closed -> closed.item().equals(ItemRef.of(next.id())));
        present.put(key, next);
        return next;
    }

    private static Indicator made(String key, Succession... replaces) {
        Indicator like = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);
        return new Indicator(
                new IndicatorId(Contents.ID, key),
                like.focusArea(),
                key,
                like.definition(),
                new Unit("antal", UnitKind.COUNT, 0),
                like.direction(),
                like.baseline(),
                like.targets(),
                like.thresholds(),
                like.frequency(),
                like.every(),
                Aggregation.SUM,
                like.source(),
                List.of(replaces));
    }

    /** An action that is expected to change the indicator of that name. */
    void action(String indicator) {
        ExpectedEffect effect = new ExpectedEffect(
                new IndicatorId(Contents.ID, indicator), 0, new TreeMap<>(Map.of(2026, 1.0)), "Skøn");
        actions.add(Contents.action("for-" + indicator, "for " + indicator, Contents.STARTED)
                .saying(new ActionDetails(Carriers.NONE, Reach.NONE, List.of(), List.of(effect), List.of())));
    }

    private static Committee content(Indicator... indicators) {
        return new Committee(Contents.ID, "Udvalget", "", "Om", List.of(), List.of(indicators), List.of());
    }

    CatalogueSnapshot committees() {
        Committee content = content(present.values().toArray(Indicator[]::new))
                .with(List.of(), List.copyOf(present.values()), actions);
        return new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "9.0.0", Instant.EPOCH)), List.of(), former);
    }

    /** The names that actions expected to change the indicator call it by. */
    Stream<String> namesOn(Indicator indicator) {
        return ExpectedEffects.in(committees(), Period.quarter(2026, 4), LocalDate.of(2027, 1, 1))
                .on(indicator)
                .stream()
                .map(one -> one.effect().indicator().key());
    }
}
