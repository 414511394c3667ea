package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source of each connector for the real committees, each in another state; to look at. */
final class FetchedContent {
    private static final List<SourceRun.State> STATES = List.of(
            SourceRun.State.DONE,
            SourceRun.State.HELD,
            SourceRun.State.FAILED,
            SourceRun.State.RUNNING,
            SourceRun.State.UNCHANGED);

    private FetchedContent() {}

    static void into(Installation installation, List<KnownCommittee> committees) {
        List<Indicator> indicators = new ArrayList<>();
        committees.forEach(
                committee -> committee.content().indicators().stream().limit(2).forEach(indicators::add));
        List<Connector> connectors = List.of(Connector.values());
        for (int number = 0; number < indicators.size(); number++) {
            Connector connector = connectors.get(number % connectors.size());
            one(installation, indicators.get(number), number, connector);
        }
        correct(installation, indicators);
    }

    private static void one(Installation installation, Indicator indicator, int number, Connector connector) {
        MemorySources sources = installation.sources;
        SourceDefinition source = Fetched.source(
                indicator.id(), "kilde-" + number, indicator.source().name(), connector);
        SourceKey key = source.key();
        sources.definitions.add(source);
        SeriesFreshness.State[] states = SeriesFreshness.State.values();
        sources.standings.put(
                key, List.of(Fetched.standing(indicator, states[number % states.length], number % 2 == 0)));
        if (number > 6) {
            sources.obstacles.put(
                    key,
                    "Værten api.statbank.dk står ikke på listen over tilladte værter. Skriv den i sigtepunkt.sources, "
                            + "felt allowed.hosts.");
            return;
        }
        for (int run = 1; run <= 4; run++) {
            long id = number * 10L + run;
            SourceRun.State state = run < 4 ? SourceRun.State.DONE : STATES.get(number % STATES.size());
            sources.runs.add(Fetched.run(
                    id, key, state, sentence(state), run == 4 ? "Kilden svarede først efter to forsøg." : ""));
            sources.documents.put(id, List.of(Fetched.document()));
        }
        if (STATES.get(number % STATES.size()) == SourceRun.State.HELD) {
            sources.cases.add(Fetched.held(
                    number,
                    key,
                    indicator.id(),
                    47.5,
                    "4. kvartal 2024: 47,5 ligger 82 % fra det forrige tal; grænsen er 50 %."));
        }
        if (number == 5) {
            sources.pauses.put(key, new Pause("Kilden lægger sine tabeller om til april", "anne", Fetched.AT));
        }
    }

    private static String sentence(SourceRun.State state) {
        return switch (state) {
            case RUNNING -> "Henter del 3 af 8.";
            case DONE -> "12 nye tal og 2 rettede.";
            case UNCHANGED -> "Kilden havde intet nyt.";
            case HELD -> "3 tal venter på kontrol; de øvrige er taget ind.";
            case FAILED, INTERRUPTED ->
                "Tabellen svarede med en HTML-side i stedet for tal (HTTP 200, linje 1); de kendte tal bliver stående.";
        };
    }

    private static void correct(Installation installation, List<Indicator> indicators) {
        Instant at = Instant.parse("2025-11-12T07:15:00Z");
        for (Indicator indicator : indicators) {
            List<Observation> known = installation
                    .figures
                    .book()
                    .own(indicator.id())
                    .map(series -> series.latest())
                    .orElse(List.of());
            known.stream()
                    .filter(one -> one.figure().value().isPresent())
                    .skip(2)
                    .limit(1)
                    .forEach(one -> {
                        double value = one.figure().value().orElse(0);
                        String period = one.period().code();
                        installation.figures.append(
                                List.of(
                                        Fetched.real(indicator.id(), period, value, at),
                                        Fetched.real(
                                                indicator.id(), period, value * 0.93, at.plus(Duration.ofDays(90)))),
                                Optional.empty(),
                                "",
                                Notes.any());
                    });
        }
    }
}
