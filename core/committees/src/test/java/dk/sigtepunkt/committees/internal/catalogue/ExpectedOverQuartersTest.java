package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.gap.ExpectedEffects;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What an action is expected to change is what was written of it by the quarter's end: a quarter that is over stays. */
class ExpectedOverQuartersTest {
    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-03-01T08:00:00Z");
    private static final Instant THIRD = Instant.parse("2025-08-01T08:00:00Z");
    private static final String ACTIONS = """
            actions:
              - key: bro
                focusArea: kajplads
                title: Ny bro
                description: Bygges
                ownerRole: Havnefoged
                start: "2024-01-01"
                end: "2026-01-01"
                effects:
                  - {indicator: pladser, unit: antal, years: [{year: 2025, change: %d}], reason: Skøn}
                steps:
                  - {on: "2024-01-05", state: started, reason: Penge bevilget, trigger: Budget}
            observations:""";

    private Instant now = FIRST;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(clock);
    private final LiveCatalogue catalogue = Havn.ready(new LiveCatalogue(
            committees, committees.actions(), new MemoryFigureStore(), List::of, Havn.STRATEGIES, clock));

    private void offer(Instant time, long bundle, String version, int change) {
        now = time;
        String yaml = Havn.yaml("Kajplads", "real").replace("observations:", ACTIONS.formatted(change));
        ReadResult read =
                new CommitteeReader(List.of()).read("committee.yaml", yaml, name -> Havn.file(name, "Kajplads"));
        catalogue.offer(new Offer(bundle, Version.parseVersion(version), version, (ReadResult.Accepted) read));
    }

    private void peopleWrite(Instant time, double change) {
        now = time;
        committees
                .actions()
                .hold(
                        Havn.ID,
                        committees.actions().of(Havn.ID).stream()
                                .map(kept -> written(kept, time, change))
                                .toList());
    }

    private static KeptAction written(KeptAction kept, Instant time, double change) {
        ActionText text = kept.newest().text();
        ActionDetails details = text.details();
        ExpectedEffect effect = new ExpectedEffect(
                details.effects().get(0).indicator(), 0, new TreeMap<>(Map.of(2025, change)), "Nyt skøn");
        ActionText next = new ActionText(
                text.focusArea(),
                text.title(),
                text.description(),
                text.ownerRole(),
                text.planned(),
                text.origin(),
                new ActionDetails(
                        details.carriers(),
                        details.reach(),
                        details.milestones(),
                        List.of(effect),
                        details.alsoServes()));
        Signature by = new Signature(Actor.Means.PAGE, "a1", Optional.empty(), time);
        return kept.with(new ActionEntry.Reworded(next, new Wording.Written(by, "Regnet om")));
    }

    private List<Double> changes(Reading reading, Period quarter) {
        Reading then = reading.in(quarter);
        return then.committees().committee(Havn.ID).stream()
                .flatMap(known -> known.content().indicators().stream())
                .flatMap(indicator -> changes(then, quarter, indicator).stream())
                .toList();
    }

    private static List<Double> changes(Reading then, Period quarter, Indicator indicator) {
        return ExpectedEffects.in(then.committees(), quarter, LocalDate.of(2025, 12, 31)).on(indicator).stream()
                .map(one -> one.effect().byYear().get(2025))
                .toList();
    }

    @Test
    void anEditionCountsFromItsOwnQuarterAndWhatPeopleWriteFromTheirs() {
        offer(FIRST, 1, "1.0.0", 2);
        offer(SECOND, 2, "2.0.0", 5);
        peopleWrite(THIRD, 7);
        try (Reading reading = catalogue.open()) {
            assertThat(changes(reading, Period.quarter(2024, 4))).containsExactly(2.0);
            assertThat(changes(reading, Period.quarter(2025, 1))).containsExactly(5.0);
            assertThat(changes(reading, Period.quarter(2025, 2))).containsExactly(5.0);
            assertThat(changes(reading, Period.quarter(2025, 3))).containsExactly(7.0);
        }
        try (Reading reading = catalogue.openAsOf(THIRD.minusSeconds(1))) {
            assertThat(changes(reading, Period.quarter(2025, 3))).containsExactly(5.0);
        }
    }

    @Test
    void noEditionChangesWhatPeopleHaveWritten() {
        offer(FIRST, 1, "1.0.0", 2);
        peopleWrite(SECOND, 7);
        offer(THIRD, 2, "2.0.0", 5);
        try (Reading reading = catalogue.open()) {
            assertThat(changes(reading, Period.quarter(2025, 3))).containsExactly(7.0);
        }
        assertThat(committees.actions().of(Havn.ID))
                .singleElement()
                .satisfies(kept -> assertThat(kept.undecided()).isPresent());
    }
}
