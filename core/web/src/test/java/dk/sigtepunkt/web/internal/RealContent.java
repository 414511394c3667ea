package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.StrategyReader;
import dk.sigtepunkt.content.result.ContentFiles;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content that the product is delivered with, read as the product reads it. */
public final class RealContent {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path ETC = ROOT.resolve("karaf-features/distribution/src/main/resources/etc");
    private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");

    private RealContent() {}

    /** @param refused what to show as refused */
    public static Installation installation(RefusedContent... refused) throws IOException {
        Strategy strategy = strategy();
        List<KnownCommittee> committees = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (Path file : committeeFiles()) {
            ReadResult.Accepted read = accepted(strategy, file);
            committees.add(new KnownCommittee(read.committee(), CommitteeState.ACTIVE, "1.0.0", SINCE));
            read.observations().forEach(data -> observations.addAll(data.observations()));
        }
        return new Installation(
                strategy, new CatalogueSnapshot(committees, List.of(refused)), observations, expected());
    }

    /** As delivered, but before any committee was installed. */
    public static Installation withoutCommittees() throws IOException {
        return new Installation(strategy(), new CatalogueSnapshot(List.of(), List.of()), List.of(), expected());
    }

    public static Strategy strategy() throws IOException {
        Path file = ETC.resolve("strategies/sammen-om-hedenstederne.strategy.yaml");
        return StrategyReader.read(file.getFileName().toString(), Files.readString(file))
                .fold(StrategyReader.Outcome.Accepted::strategy, refused -> {
                    throw new AssertionError(refused.findings().toString());
                });
    }

    private static List<Path> committeeFiles() throws IOException {
        try (Stream<Path> plugins = Files.list(ROOT.resolve("committee-plugins"))) {
            return plugins.filter(plugin -> !plugin.endsWith("template"))
                    .map(plugin -> plugin.resolve("src/main/resources/COMMITTEE-INF/committee.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static ReadResult.Accepted accepted(Strategy strategy, Path file) throws IOException {
        ContentFiles files = name -> {
            try {
                return Optional.of(Files.readString(file.resolveSibling(name)));
            } catch (IOException missing) {
                return Optional.empty();
            }
        };
        return new CommitteeReader(List.of(strategy))
                .read(file.toString(), Files.readString(file), files)
                .fold(accepted -> accepted, refused -> {
                    throw new AssertionError(refused.findings().toString());
                });
    }

    private static List<ExpectedFocusArea> expected() throws IOException {
        return Files.readAllLines(ETC.resolve("sigtepunkt.expected-focus-areas.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("committee;") && !line.isBlank())
                .map(line -> line.split(";", -1))
                .map(cells -> new ExpectedFocusArea(
                        new FocusAreaRef(new CommitteeId(cells[0]), new FocusAreaKey(cells[1])),
                        new SigtepunktId(cells[2]),
                        Optional.of(new OfficialWording(cells[3], cells[4]))))
                .toList();
    }
}
