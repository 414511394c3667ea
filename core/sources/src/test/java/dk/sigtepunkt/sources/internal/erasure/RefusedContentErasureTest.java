package dk.sigtepunkt.sources.internal.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import dk.sigtepunkt.sources.internal.Forest;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder as version 1.0.0 left it. */
class RefusedContentErasureTest {
    private static final String NAME = "Jens Ærø, Vej 3";

    @TempDir
    private Path data;

    private MemorySourceStore store;
    private DocumentArchive archive;

    @BeforeEach
    void open() {
        store = new MemorySourceStore();
        archive = new DocumentArchive(data.resolve("documents"));
    }

    private void run(State state, String content) {
        SourceRun begun = store.begin(
                new SourceRun(
                        0,
                        Forest.KEY,
                        new SourceRun.Start(Trigger.UPLOAD, "Åse", Instant.EPOCH),
                        Optional.of(Instant.EPOCH),
                        state,
                        Counts.NONE,
                        SourceRun.Account.of("", List.of())),
                Notes.any());
        String sha = archive.keep(content.getBytes(UTF_8));
        store.keep(
                begun.id(),
                new KeptDocument(
                        new KeptDocument.Request("tal.csv", ""),
                        new KeptDocument.Response(0, Map.of(), "text/csv"),
                        Instant.EPOCH,
                        new KeptDocument.Content(sha, 1),
                        "csv/1"));
    }

    private boolean kept(String content) {
        return archive.content(DocumentArchive.sha256(content.getBytes(UTF_8))).isPresent();
    }

    private void erase() {
        new RefusedContentErasure(data, store, archive).eraseOnce();
    }

    @Test
    void theBytesOfRefusedFilesGoAndThoseOfFilesThatWereTakenInStay() {
        run(State.DONE, "god");
        run(State.FAILED, NAME);
        run(State.HELD, "ventende");
        run(State.FAILED, "god");
        erase();
        assertThat(kept(NAME)).isFalse();
        assertThat(kept("god")).isTrue();
        assertThat(kept("ventende")).isTrue();
        assertThat(store.documents(2))
                .as("what it was is still known by its digest")
                .hasSize(1);
    }

    @Test
    void itIsDoneOnceAndAgainWhenItWasBrokenOff() throws IOException {
        run(State.FAILED, NAME);
        erase();
        Files.delete(data.resolve("refused-content-erased"));
        erase();
        assertThat(data.resolve("refused-content-erased")).exists();
        run(State.FAILED, "senere");
        erase();
        assertThat(kept("senere")).isTrue();
    }
}
