package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Effect;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Kind;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndedQuartersTest extends CouncilTable {
    private final EndedQuarters ended = new EndedQuarters(adopted, decisions, STRATEGIES);

    @Test
    void aDecisionThatWasWrittenLateStandsOnTheListFromWhenItWasWritten() {
        written(Map.of("subject", "area", "area", AREA.toString(), "wording", "Ny", "from", "2025-07-01"));
        written(Map.of("subject", "area", "area", AREA.toString(), "wording", "Til april"));
        assertThat(ended.in(reading(Optional.of(NOW.minusNanos(1))))).isEmpty();
        for (Optional<Instant> known : List.of(Optional.of(NOW), Optional.<Instant>empty())) {
            assertThat(ended.in(reading(known)))
                    .containsExactly(new RetroactiveChange(
                            ItemRef.of(AREA),
                            content("Gammel ordlyd", GROWTH),
                            new Since(Period.quarter(2025, 3), "Byrådet 28.01.2026, Sag 26/1"),
                            new Effect(Kind.WORDED, List.of(Period.quarter(2025, 3), Period.quarter(2025, 4))),
                            NOW));
        }
    }

    @Test
    void aTargetIsComparedWithWhatTheQuarterSaidBefore() {
        written(target("2025-10-01"));
        assertThat(ended.in(reading(Optional.empty()))).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo(one.indicator().orElseThrow().name());
            assertThat(one.effect()).isEqualTo(new Effect(Kind.TARGETED, List.of(Period.quarter(2025, 4))));
        });
    }

    private Reading reading(Optional<Instant> known) {
        Reading now = new Reading(committees, new MemoryFigureStore().book(), () -> {});
        return now.with(known, new ToldQuarters(committees, quarter -> now));
    }
}
