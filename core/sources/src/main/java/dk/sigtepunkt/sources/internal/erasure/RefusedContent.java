package dk.sigtepunkt.sources.internal.erasure;

import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Version 1.0.0 kept the bytes of refused files in the archive and quoted their cells in the log. Both are taken away at
 * the first start after it, once for each data folder; what the database quoted is taken away by its own change set. Every
 * step can be done again, so that a start that is broken off is made up for by the next.
 */
public final class RefusedContent {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedContent.class);
    private static final String DONE = "refused-content-erased";

    private final Path data;
    private final SourceStore store;
    private final DocumentArchive archive;

    public RefusedContent(Path data, SourceStore store, DocumentArchive archive) {
        this.data = data;
        this.store = store;
        this.archive = archive;
    }

    public void eraseOnce() {
        Path done = data.resolve(DONE);
        if (Files.exists(done)) {
            return;
        }
        try {
            List<String> refused = store.refusedDocuments();
            refused.forEach(archive::forget);
            int lines = new LogLines(data.resolve("log")).erase();
            Files.createDirectories(data);
            Files.writeString(
                    done,
                    "Det, som version 1.0.0 havde gemt af afviste filer, er slettet: dokumenter i arkivet og linjer i loggen.\n");
            if (!refused.isEmpty() || lines > 0) {
                LOG.info(
                        "Det, der var gemt af afviste filer, er slettet ({} dokumenter, {} linjer i loggen)",
                        refused.size(),
                        lines);
            }
        } catch (IOException | UncheckedIOException stuck) {
            LOG.warn(
                    "Det, der er gemt af afviste filer i {}, kan ikke slettes endnu; det prøves ved næste start", data);
        }
    }
}
