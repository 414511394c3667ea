package dk.sigtepunkt.web.internal.http;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where templates, styles and words come from: out of this bundle, read once; or, in a workshop, out of the source tree and
 * anew each time, so that a change shows at the next reload.
 */
public sealed interface PageFiles {
    /** Names {@code src/main/resources} of this module. Set by {@code mvn -Pdev} for its own process, by nothing else. */
    String WORKSHOP = "sigtepunkt.workshop";

    /** @return what is made of the files, whenever it is asked for */
    <T> Supplier<T> reading(Function<ClassLoader, T> made);

    /** A server is no workshop unless it was started as one. */
    static PageFiles ofThisServer() {
        return of(System.getProperty(WORKSHOP, ""));
    }

    /** @param folder of the source tree; empty for the bundle itself */
    static PageFiles of(String folder) {
        if (folder.isEmpty()) {
            return new Bundled();
        }
        Logger log = LoggerFactory.getLogger(PageFiles.class);
        Path resources = Path.of(folder);
        if (!Files.isDirectory(resources.resolve("templates"))) {
            log.warn("{} is {}, which has no folder templates: pages are read from the bundle", WORKSHOP, folder);
            return new Bundled();
        }
        log.warn("this is a workshop: pages are read from {} each time they are asked for", folder);
        return new InSourceTree(resources);
    }

    /** As it is shipped. */
    record Bundled() implements PageFiles {
        @Override
        public <T> Supplier<T> reading(Function<ClassLoader, T> made) {
            T once = made.apply(PageFiles.class.getClassLoader());
            return () -> once;
        }
    }

    /** As it stands in somebody's editor. */
    record InSourceTree(Path resources) implements PageFiles {
        @Override
        public <T> Supplier<T> reading(Function<ClassLoader, T> made) {
            // A new loader each time: whatever remembers what it has read, remembers it for its loader.
            return () -> made.apply(new SourceFirst(resources));
        }
    }

    /** Looks into the bundle for what the build puts there, such as the design system. */
    final class SourceFirst extends URLClassLoader {
        private SourceFirst(Path resources) {
            super(new URL[] {address(resources)}, PageFiles.class.getClassLoader());
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }

        private static URL address(Path folder) {
            try {
                return folder.toUri().toURL();
            } catch (MalformedURLException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
