package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A municipality of one committee with one area and one indicator, whose council decides. */
abstract class CouncilTable {
    static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Actor ADMINISTRATOR = Actor.owner(Actor.Means.CONSOLE, "karaf");
    static final FocusAreaRef AREA = new FocusAreaRef(new CommitteeId("prove"), new FocusAreaKey("omraade"));
    static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    static final SigtepunktId CARE = new SigtepunktId("omsorg");
    static final Strategies STRATEGIES = OneStrategy.with(
            new Sigtepunkt(GROWTH, "Vækst", "Om", "", List.of()), new Sigtepunkt(CARE, "Omsorg", "Om", "", List.of()));
    static final Map<String, String> TERMS =
            Map.of("body", "Byrådet", "on", "2026-01-28", "source", "Sag 26/1", "from", "2026-04-01");

    final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    final ExpectedFocusAreas adopted = new DecidedFocusAreas(
            () -> List.of(new ExpectedFocusArea(AREA, GROWTH, Optional.of(OfficialWording.of("Gammel ordlyd")))),
            decisions,
            CLOCK);
    CatalogueSnapshot committees = having(Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180));
    final RecordCouncilDecision record =
            new RecordCouncilDecision(decisions, adopted, STRATEGIES, new Still(), Doors.house(), CLOCK);

    final class Still implements Catalogue {
        @Override
        public Reading open() {
            return new Reading(committees, new MemoryFigureStore().book(), () -> {});
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return committees;
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    static CatalogueSnapshot having(Indicator indicator) {
        Committee content = content("Gammel ordlyd", GROWTH);
        return new CatalogueSnapshot(
                List.of(new KnownCommittee(
                        content.with(content.focusAreas(), List.of(indicator), List.of()),
                        CommitteeState.ACTIVE,
                        "1.0.0",
                        NOW)),
                List.of());
    }

    static Committee content(String wording, SigtepunktId sigtepunkt) {
        FocusArea area = new FocusArea(
                AREA, "Området", wording, "Om", new SigtepunktLink(sigtepunkt, "fordi"), List.of(), List.of());
        return new Committee(
                AREA.committee(),
                "Udvalget",
                "",
                "Om",
                List.of(area),
                List.of(Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180)),
                List.of());
    }

    /** 70 for the end of 2025. */
    static Map<String, String> target(String from) {
        return Map.of("subject", "target", "indicator", "prove.maaling", "period", "2025", "value", "70", "from", from);
    }

    RecordCouncilDecision.Result record(Map<String, String> fields) {
        return record(record, fields);
    }

    private static RecordCouncilDecision.Result record(RecordCouncilDecision door, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(TERMS);
        all.putAll(fields);
        return door.record(WantedDecision.of(name -> all.getOrDefault(name, "")), ADMINISTRATOR);
    }

    void written(Map<String, String> fields) {
        assertThat(record(fields)).isInstanceOf(RecordCouncilDecision.Kept.class);
    }

    Reason refused(Map<String, String> fields) {
        return refusedBy(record, fields);
    }

    static Reason refusedBy(RecordCouncilDecision door, Map<String, String> fields) {
        return record(door, fields)
                .fold(
                        kept -> {
                            throw new AssertionError("written");
                        },
                        refused -> refused.why().reason(),
                        forbidden -> {
                            throw new AssertionError("forbidden");
                        });
    }

    CatalogueSnapshot on(String day, Optional<Instant> known) {
        return DecidedContents.over(committees, LocalDate.parse(day), known, decisions, STRATEGIES);
    }

    String wording(String day, Optional<Instant> known) {
        return adopted.as(LocalDate.parse(day), known)
                .all()
                .get(0)
                .wording()
                .orElseThrow()
                .text();
    }
}
