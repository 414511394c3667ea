package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SourceNotes;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.runs.FileNames;
import dk.sigtepunkt.sources.internal.runs.Order;
import dk.sigtepunkt.sources.internal.runs.Pipeline;
import dk.sigtepunkt.sources.internal.runs.Reason;
import dk.sigtepunkt.sources.internal.runs.RunExecutor;
import dk.sigtepunkt.sources.internal.runs.RunInput;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What a person can do with a source, and why not. */
final class SourceService {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LOOKED_THROUGH = 100;

    private final OperationWords words = OperationWords.in(Danish.LOCALE);
    private final Catalogue catalogue;
    private final SourceStore store;
    private final RunExecutor desk;
    private final DocumentArchive archive;
    private final Map<Connector, Connection> connections;
    private final SourceSettings settings;
    private final Obstacles obstacles;
    private final Clock clock;

    SourceService(
            Catalogue catalogue,
            SourceStore store,
            RunExecutor desk,
            DocumentArchive archive,
            Map<Connector, Connection> connections,
            SourceSettings settings,
            Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.desk = desk;
        this.archive = archive;
        this.connections = Map.copyOf(connections);
        this.settings = settings;
        this.obstacles = new Obstacles(settings);
        this.clock = clock;
    }

    SourceOutcome start(SourceKey key, Actor actor) {
        return active(key, (committee, source) -> {
            if (!obstacles.asked(source)) {
                return refused("not-configured", words.noAddress());
            }
            return obstacles
                    .of(source)
                    .map(obstacle -> refused("not-configured", obstacle))
                    .orElseGet(() -> run(committee, source, Trigger.BY_HAND, actor, new RunInput.Asked()));
        });
    }

    SourceOutcome upload(SourceKey key, String fileName, byte[] content, Actor actor) {
        return active(key, (committee, source) -> {
            if (!takesFiles(source)) {
                return refused("takes-no-file", words.takesNoFile());
            }
            if (content.length > settings.limits().largestBytes()) {
                return refused(
                        "takes-no-file",
                        RunWords.in(Danish.LOCALE)
                                .fileTooLarge(settings.limits().largestMegabytes()));
            }
            RunInput file = new RunInput.File(FileNames.safe(fileName), content);
            return run(committee, source, Trigger.UPLOAD, actor, file);
        });
    }

    SourceOutcome repeat(long id, Actor actor) {
        Optional<SourceRun> found = store.run(id);
        if (found.isEmpty()) {
            return refused("unknown-run", words.unknownRun());
        }
        return active(found.get().source(), (committee, source) -> {
            List<KeptDocument> documents = store.documents(id);
            if (source.connector() == Connector.PLUGIN) {
                return refused("no-documents", words.notRepeatable());
            }
            if (documents.isEmpty()) {
                return refused("no-documents", words.nothingKept());
            }
            RunInput kept = new RunInput.Kept(id, documents, newest(found.get()));
            return run(committee, source, Trigger.REPEAT, actor, kept);
        });
    }

    SourceOutcome pause(SourceKey key, String reason, Actor actor) {
        return Reason.objection(reason)
                .orElseGet(() -> active(key, (committee, source) -> {
                    Pause pause = new Pause(reason.strip(), actor.name(), clock.instant());
                    store.pause(key, pause, SourceNotes.paused(key, pause, actor));
                    return done(words.paused());
                }));
    }

    SourceOutcome resume(SourceKey key, Actor actor) {
        return active(key, (committee, source) -> {
            store.resume(key, SourceNotes.resumed(key, actor, clock.instant()));
            return done(words.resumed());
        });
    }

    Optional<byte[]> content(String sha256) {
        return SHA256.matcher(sha256).matches() ? archive.content(sha256) : Optional.empty();
    }

    boolean takesFiles(SourceDefinition source) {
        return Optional.ofNullable(connections.get(source.connector()))
                .filter(Connection::takesFiles)
                .isPresent();
    }

    private SourceOutcome run(
            KnownCommittee committee, SourceDefinition source, Trigger trigger, Actor actor, RunInput material) {
        return desk.start(new Order(committee.content(), source, trigger, actor, material));
    }

    /** Whether no later answer has been taken in; a repeated older answer must not put old figures back. */
    private boolean newest(SourceRun repeated) {
        return store.newest(repeated.source(), LOOKED_THROUGH).stream()
                .noneMatch(run -> run.id() > repeated.id() && run.trigger() != Trigger.REPEAT && Pipeline.good(run));
    }

    private SourceOutcome active(SourceKey key, BiFunction<KnownCommittee, SourceDefinition, SourceOutcome> act) {
        Optional<KnownCommittee> committee = catalogue.snapshot().committee(key.committee());
        Optional<SourceDefinition> source = committee.flatMap(known -> known.content().sources().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst());
        if (committee.isEmpty() || source.isEmpty()) {
            return refused("unknown-source", words.unknownSource(key));
        }
        return committee.get().active()
                ? act.apply(committee.get(), source.get())
                : refused("not-active", words.notActive());
    }

    private static SourceOutcome refused(String code, String sentence) {
        return new SourceOutcome(false, code, sentence, Optional.empty());
    }

    private static SourceOutcome done(String sentence) {
        return new SourceOutcome(true, "done", sentence, Optional.empty());
    }
}
