package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The verifier that the installation has, for whoever wants to check a seal somewhere else. */
final class VerifierFile {
    static final String NAME = "sigtepunkt-verify.jar";

    private final Path jar;
    private final AtomicReference<Optional<PageResult.Saved>> known = new AtomicReference<>(Optional.empty());

    /** @param home of the installation */
    VerifierFile(Path home) {
        this.jar = home.resolve("lib/verify").resolve(NAME);
    }

    /** Its bytes are counted the first time that they are there; empty while they are not. */
    Optional<PageResult.Saved> saved() {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        return known.updateAndGet(before -> before.isPresent() ? before : Optional.of(read()));
    }

    private PageResult.Saved read() {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            return new PageResult.Saved(
                    NAME,
                    PageResult.Download.BYTES,
                    bytes.length,
                    Sha256.hex(bytes),
                    out -> out.write(same(bytes.length)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As they were when they were counted: a jar that was replaced meanwhile is another one after the next start. */
    private byte[] same(int size) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        if (bytes.length != size) {
            throw new IOException("the verifier was replaced");
        }
        return bytes;
    }
}
