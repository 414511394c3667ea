package dk.sigtepunkt.shell.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.strategy.DecidedStrategies;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.MemoryStrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrategyConsoleTest {
    private static final StrategyId SAMMEN = new StrategyId("sammen");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-28T12:00:00Z"), ZoneOffset.UTC);
    private static final Actor KARAF = Actor.owner(Actor.Means.CONSOLE, "karaf");
    private static final Map<String, String> ADOPTION =
            Map.of("by", "Byrådet", "on", "2022-08-31", "source", "Sag 22/14");

    private final MemoryStrategyDecisionStore decisions = new MemoryStrategyDecisionStore();
    private final Strategies strategies = new DecidedStrategies(
            List.of(strategy(SAMMEN, 2022, true), strategy(new StrategyId("ny"), 2026, false)), decisions);
    private final Printed printed = new Printed();
    private final StrategyConsole console = new StrategyConsole(
            strategies, decisions, new KeepStrategy(strategies, decisions, Doors.house(), CLOCK), printed.out);

    private static Strategy strategy(StrategyId id, int first, boolean current) {
        return new Strategy(
                id,
                "Strategien " + id,
                "Prøve",
                first,
                first + 3,
                Period.quarter(first, 1),
                new StrategyState.Draft("I\nhøring"),
                current,
                List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Prøve", "", List.of())),
                List.of("Byrådet"));
    }

    @Test
    void whatWasWrittenIsSaidWithTheStateThatTheStrategyIsInNow() {
        console.decide(SAMMEN, "adopted", ADOPTION, KARAF);
        console.decide(SAMMEN, "adopted", ADOPTION, KARAF);
        console.decide(SAMMEN, "superseded", Map.of("by", "ny", "on", "2026-01-01"), KARAF);
        assertThat(printed.toString().lines())
                .containsExactly(
                        "Det er skrevet og gælder nu.",
                        "»Strategien sammen«: vedtaget af Byrådet 31.08.2022 (Sag 22/14).",
                        "Det står der allerede; intet er skrevet.",
                        "»Strategien sammen«: vedtaget af Byrådet 31.08.2022 (Sag 22/14).",
                        "Det er skrevet og gælder nu.",
                        "»Strategien sammen«: vedtaget af Byrådet 31.08.2022 (Sag 22/14). Afløst af ny 01.01.2026.",
                        "Strategien, der følges, er »Strategien ny«.");
    }

    @Test
    void whatIsRefusedStopsAScriptWithTheReason() {
        assertThatThrownBy(() -> console.decide(SAMMEN, "adopted", Map.of("by", "Byrådet"), KARAF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Skriv den dag, strategien blev vedtaget, for eksempel 2026-01-28.");
        assertThatThrownBy(() -> console.decide(SAMMEN, "lukket", Map.of(), KARAF))
                .hasMessage("Tilstanden er draft, adopted, superseded, ikke »lukket«.");
        assertThatThrownBy(() -> console.decide(SAMMEN, "adopted", ADOPTION, Actor.nobody(Actor.Means.CONSOLE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> console.show(new StrategyId("ukendt"))).hasMessageContaining("»ukendt«");
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void theHistoryHasWhoWhenByWhichMeansAndFromWhatToWhat() {
        console.show(SAMMEN);
        assertThat(printed.toString()).contains("udkast. I\nhøring", "her er intet skrevet siden");
        console.decide(SAMMEN, "adopted", ADOPTION, KARAF);
        console.show(SAMMEN);
        assertThat(printed.toString())
                .contains("28.01.2026 kl. 13.00", "karaf", "console", "udkast. I høring")
                .contains("vedtaget af Byrådet 31.08.2022 (Sag 22/14).");
    }
}
