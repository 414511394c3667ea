package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One source that is in a given state and takes no orders. */
final class FixedSources implements Sources {
    private final SourceStatus status;

    FixedSources(String warning, int waiting) {
        this(new SourceStatus.Asking(Optional.empty(), Optional.empty(), Optional.empty()), waiting, List.of(warning));
    }

    FixedSources(SourceStatus.Asking asking) {
        this(asking, 0, List.of());
    }

    private FixedSources(SourceStatus.Asking asking, int waiting, List<String> warnings) {
        SourceKey key = new SourceKey(new CommitteeId("havn"), "journal");
        FigureMapping mapping = new FigureMapping(
                IndicatorId.parse("havn.skibe"), Map.of(), "tid", "", Map.of(), Map.of(), Map.of(), "antal", "", 1, "");
        this.status = new SourceStatus(
                new SourceDefinition(
                        key,
                        "Havnejournalen",
                        Connector.STATISTIKBANKEN,
                        Map.of(),
                        Rhythm.BY_HAND,
                        Guards.DEFAULT,
                        0,
                        List.of(mapping)),
                "Udvalg havn",
                asking,
                new SourceStatus.Runs(Optional.empty(), Optional.empty()),
                waiting,
                List.of(),
                warnings);
    }

    @Override
    public List<SourceStatus> all(Reading reading) {
        return List.of(status);
    }

    @Override
    public Optional<SourceStatus> find(Reading reading, SourceKey source) {
        return Optional.of(status);
    }

    @Override
    public List<SourceRun> history(SourceKey source, int most) {
        return List.of();
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return history(source, most);
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return Optional.empty();
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return List.of();
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return Optional.empty();
    }

    @Override
    public List<QuarantineCase> waiting() {
        return List.of();
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return Optional.empty();
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return List.of();
    }
}
