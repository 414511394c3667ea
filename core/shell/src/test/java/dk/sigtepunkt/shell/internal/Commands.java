package dk.sigtepunkt.shell.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;

/** Every command that there is the source of. */
public final class Commands {
    private static final Path SOURCES = Path.of("src/main/java");

    private Commands() {}

    public static List<Class<? extends Action>> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> loaded(file.replace('/', '.').replace(".java", "")))
                    .filter(type -> type.isAnnotationPresent(Command.class))
                    .<Class<? extends Action>>map(type -> type.asSubclass(Action.class))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Commands.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
