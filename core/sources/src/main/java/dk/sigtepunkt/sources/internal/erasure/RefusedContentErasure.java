package dk.sigtepunkt.sources.internal.erasure;

import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Version 1.0.0 kept the bytes of refused files in the archive. They are taken away at the first start after it, once for
 * each data folder, and again by the next start when one is broken off. What the database quoted of them is taken away by
 * its own change set, what the log quoted by the launcher.
 */
public final class RefusedContentErasure {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedContentErasure.class);
    private static final String DONE = "refused-content-erased";

    private final ErasureWords words = ErasureWords.in(Danish.LOCALE);
    private final Path data;
    private final SourceStore store;
    private final DocumentArchive archive;

    public RefusedContentErasure(Path data, SourceStore store, DocumentArchive archive) {
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
            Files.createDirectories(data);
            Files.writeString(done, words.mark());
            if (!refused.isEmpty()) {
                LOG.info(words.erased(refused.size()));
            }
        } catch (IOException | UncheckedIOException stuck) {
            LOG.warn(words.notYet(data));
        }
    }
}
