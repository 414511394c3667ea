package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pieces of a data source's life. */
public final class Fetched {
    public static final Instant AT = Instant.parse("2026-03-09T07:15:00Z");
    public static final String SHA = "ab12".repeat(16);

    private Fetched() {}

    public static SourceDefinition source(IndicatorId indicator, String key, String name, Connector connector) {
        return new SourceDefinition(
                new SourceKey(indicator.committee(), key),
                name,
                connector,
                Map.of("table", "FOLK1A", "header.Authorization", "Bearer abc", "url", "https://x/${token.jobindsats}"),
                new Rhythm(LocalTime.of(8, 15), Rhythm.Days.WEEKDAYS, List.of()),
                Guards.DEFAULT,
                5,
                List.of(new FigureMapping(
                        indicator, Map.of(), "Tid", "", Map.of(), Map.of(), Map.of(), "INDHOLD", "", 1, "")));
    }

    public static SourceRun run(long id, SourceKey source, SourceRun.State state, String sentence, String... warnings) {
        Instant started = AT.plus(Duration.ofDays(id));
        return new SourceRun(
                id,
                source,
                new SourceRun.Start(
                        id % 2 == 0 ? SourceRun.Trigger.BY_HAND : SourceRun.Trigger.SCHEDULE, "node <1>", started),
                state.ended() ? Optional.of(started.plusSeconds(7)) : Optional.empty(),
                state,
                new SourceRun.Counts(1440, 12, 2, state == SourceRun.State.HELD ? 3 : 0),
                SourceRun.Account.of(
                        sentence,
                        Arrays.stream(warnings)
                                .filter(warning -> !warning.isEmpty())
                                .toList()));
    }

    public static KeptDocument document() {
        return new KeptDocument(
                new KeptDocument.Request("POST https://api.statbank.dk/v1/data", "{\"table\":\"<FOLK1A>\"}"),
                new KeptDocument.Response(
                        200, Map.of("Statbankapi-Request-Id", "5f0c0a4e-6a0e-4d7a-9b1b-6f1d4a0b2c3d"), "text/json"),
                AT,
                new KeptDocument.Content(SHA, 48_211),
                "json-stat/1");
    }

    public static SeriesFreshness standing(Indicator indicator, SeriesFreshness.State state, boolean example) {
        return new SeriesFreshness(
                indicator, Optional.of(Period.parse("2025K3")), Optional.of(LocalDate.of(2026, 2, 28)), state, example);
    }

    public static QuarantineCase held(long id, SourceKey source, IndicatorId indicator, double value, String sentence) {
        return new QuarantineCase(
                id,
                new QuarantineCase.Arrival(source, id, AT),
                indicator,
                List.of(new GuardFinding(GuardFinding.Kind.JUMP, sentence)),
                List.of(real(indicator, "2024K4", value, AT), real(indicator, "2025K1", value, AT)),
                Optional.empty());
    }

    public static Observation real(IndicatorId indicator, String period, double value, Instant known) {
        return new Observation(
                indicator,
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                known,
                Origin.REAL,
                "Skovregistret, kørsel 7");
    }
}
