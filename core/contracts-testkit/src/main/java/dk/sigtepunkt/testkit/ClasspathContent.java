package dk.sigtepunkt.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.content.result.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The content files a bundle will carry, as the build has them. */
record ClasspathContent(Class<?> beside) implements ContentFiles {
    @Override
    public Optional<String> text(String name) {
        try (InputStream stream = beside.getResourceAsStream("/COMMITTEE-INF/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
