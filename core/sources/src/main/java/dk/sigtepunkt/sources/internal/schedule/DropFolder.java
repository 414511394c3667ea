package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.runs.FileNames;
import dk.sigtepunkt.sources.internal.runs.Order;
import dk.sigtepunkt.sources.internal.runs.Pipeline;
import dk.sigtepunkt.sources.internal.runs.RunExecutor;
import dk.sigtepunkt.sources.internal.runs.RunInput;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files that are dropped in {@code drop/<committee>/<key>/}: when one has lain unchanged from one look to the next,
 * so that none is read half written. It is moved away when it is read, and says beside it why it was refused.
 */
public final class DropFolder implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final ScheduleWords WORDS = ScheduleWords.in(Danish.LOCALE);
    private static final Actor BY = Actor.server(Actor.Means.DROP_FOLDER, WORDS.dropFolder());

    private final RunWords runs = RunWords.in(Danish.LOCALE);
    private final Path folder;
    private final Catalogue catalogue;
    private final Predicate<SourceDefinition> takesFiles;
    private final long largest;
    private final RunExecutor desk;
    private final ReadFiles read = new ReadFiles(WORDS);
    private final BeingRead beingRead;
    private Map<Path, Seen> seen = Map.of();
    private boolean first = true;
    private final Set<Path> unreadableFolders = new HashSet<>();

    /** @param largest in bytes */
    public DropFolder(
            Path folder, Catalogue catalogue, Predicate<SourceDefinition> takesFiles, long largest, RunExecutor desk) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.takesFiles = takesFiles;
        this.largest = largest;
        this.desk = desk;
        this.beingRead = new BeingRead(folder);
    }

    private record Seen(long size, FileTime changed) {}

    /** On one thread only. */
    @Override
    public void run() {
        if (first) {
            first = false;
            setAside();
        }
        Map<Path, Seen> now = new HashMap<>();
        for (KnownCommittee committee : catalogue.snapshot().committees()) {
            if (committee.active()) {
                committee.content().sources().stream()
                        .filter(takesFiles)
                        .forEach(source -> look(committee, source, now));
            }
        }
        seen = now;
    }

    private void look(KnownCommittee committee, SourceDefinition source, Map<Path, Seen> now) {
        Path own = folder.resolve(committee.id().value()).resolve(source.key().key());
        try {
            Files.createDirectories(own);
            for (Path file : files(own)) {
                Seen found = new Seen(Files.size(file), Files.getLastModifiedTime(file));
                now.put(file, found);
                if (found.equals(seen.get(file))) {
                    take(committee, source, file, found.size());
                }
            }
        } catch (IOException unreadable) {
            // One folder must not keep the others from being read.
            if (unreadableFolders.add(own)) {
                LOG.warn(WORDS.unreadable(own), unreadable);
            }
        }
    }

    private void take(KnownCommittee committee, SourceDefinition source, Path file, long size) throws IOException {
        if (size > largest) {
            read.refuse(file, runs.fileTooLarge(largest / FileLimit.MEGABYTE));
            return;
        }
        beingRead.begin(file);
        boolean started = false;
        try {
            started = start(committee, source, file);
        } finally {
            if (!started) {
                beingRead.end(file);
            }
        }
    }

    private boolean start(KnownCommittee committee, SourceDefinition source, Path file) throws IOException {
        String name = FileNames.safe(file.getFileName().toString());
        RunInput material = new RunInput.File(name, Files.readAllBytes(file));
        Order order = new Order(committee.content(), source, Trigger.DROP_FOLDER, BY, material);
        // A source that is busy is tried again at the next look; a file that is gone was read by another node.
        return desk.start(order, () -> Files.exists(file), run -> away(file, run))
                .accepted();
    }

    /** What was being read when the server stopped is not tried again: it may be what stopped it. */
    private void setAside() {
        for (Path file : beingRead.left()) {
            Optional<SourceKey> key = key(file);
            if (Files.exists(file) && key.isPresent()) {
                read.refuse(file, WORDS.stopped());
                String name = FileNames.safe(file.getFileName().toString());
                desk.stoppedIn(key.get(), BY, WORDS.stopped(name));
            }
            beingRead.end(file);
        }
    }

    private Optional<SourceKey> key(Path file) {
        Path place = folder.relativize(file);
        if (place.getNameCount() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceKey.parse(place.getName(0) + "/" + place.getName(1)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private void away(Path file, SourceRun run) {
        moved(file, run);
        beingRead.end(file);
    }

    private void moved(Path file, SourceRun run) {
        if (Pipeline.good(run)) {
            read.done(file);
        } else if (run.state() == State.FAILED) {
            read.refuse(file, run.sentence());
        }
    }

    private static List<Path> files(Path own) throws IOException {
        try (Stream<Path> all = Files.list(own)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
