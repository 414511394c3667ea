package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;

/** A made-up committee for the tests. */
public final class Havn {
    public static final CommitteeId ID = new CommitteeId("havn");
    public static final IndicatorId PLADSER = IndicatorId.parse("havn.pladser");
    public static final Strategies STRATEGIES = new OneStrategy(new Strategy(
            new StrategyId("sammen"),
            "Sammen",
            "Hvad byrådet vil.",
            2022,
            2025,
            Period.quarter(2022, 3),
            new StrategyState.Draft("Prøve"),
            true,
            List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Vækst.", "", List.of())),
            List.of("Byrådet")));
    private static final String HEADER = "indicator;period;value;status;known_on;note\n";

    private Havn() {}

    /** The catalogue of a server whose boot brought nothing. */
    public static LiveCatalogue ready(LiveCatalogue catalogue) {
        catalogue.bootIsRead(Set.of());
        return catalogue;
    }

    public static Offer offer(long bundle, String version, String title, String figure) {
        return offer(bundle, version, title, row(figure, "2023-01-15"), "example");
    }

    public static Offer offer(long bundle, String version, String title, String rows, String origin) {
        ReadResult result = new CommitteeReader(List.of())
                .read("committee.yaml", yaml(title, origin), name -> Optional.of(HEADER + rows));
        return new Offer(bundle, Version.parseVersion(version), "havn " + version, (ReadResult.Accepted) result);
    }

    /** One figure for 2022. */
    public static String row(String figure, String knownOn) {
        return "pladser;2022;%s;observed;%s;\n".formatted(figure, knownOn);
    }

    static Optional<String> file(String name, String title) {
        return Optional.of(name.endsWith(".csv") ? HEADER + row("12", "2023-01-15") : yaml(title, "example"));
    }

    static String yaml(String title, String origin) {
        return YAML.formatted(title, origin);
    }

    private static final String YAML = """
            schema: "committee-1.0"
            id: havn
            name: Havneudvalget
            description: Prøve
            focusAreas:
              - key: kajplads
                title: %s
                officialWording: Kajplads til alle
                description: Plads ved kajen
                sigtepunkt: vaekst
                reason: Flere både
            indicators:
              - key: pladser
                focusArea: kajplads
                name: Pladser
                definition: Talt 1. januar
                unit: {symbol: "antal", kind: count, decimals: 0}
                direction: up
                baseline: {period: "2021", value: 10, source: Optælling}
                targets: [{period: "2025", value: 20, source: Havneplan}]
                frequency: year
                aggregation: last
                source: {kind: fagsystem, name: Havnejournal, attribution: "Kilde: havnen", publicationLagDays: 30}
            observations:
              - {file: data/tal.csv, origin: %s, source: Bundlens tal}
            """;
}
