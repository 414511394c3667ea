package dk.sigtepunkt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.Test;

/** Every command asks as whoever sits there, prints to that one, and reads no file that a person has no part in. */
class CommandsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int FEWEST = 25;

    private static Stream<Path> sources() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The classes whose text has some words. */
    private static Set<String> saying(String words) {
        Set<String> names = new TreeSet<>();
        sources().filter(file -> text(file).contains(words)).forEach(file -> names.add(name(file)));
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Class<?>> commands() {
        return sources()
                .map(file ->
                        SOURCES.relativize(file).toString().replace('/', '.').replace(".java", ""))
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(CommandsTest::loaded)
                .filter(type -> type.isAnnotationPresent(Command.class))
                .toList();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, CommandsTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static boolean hasSession(Class<?> type) {
        return Stream.<Class<?>>iterate(type, one -> one != null, one -> one.getSuperclass())
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .map(Field::getType)
                .anyMatch(Session.class::equals);
    }

    @Test
    void noCommandSaysItselfWhoSitsThere() {
        assertThat(saying("Actor.owner(")).containsExactly("DemoStart", "ShellUser");
        assertThat(saying("Actor.server(")).containsExactly("FirstStart");
        assertThat(saying("Actor.person(")).isEmpty();
        assertThat(saying("new Actor(")).isEmpty();
    }

    @Test
    void everyCommandHasTheSessionOfWhoeverSitsThere() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(FEWEST).allMatch(CommandsTest::hasSession);
        assertThat(commands())
                .allSatisfy(type ->
                        assertThat(type.getAnnotation(Command.class).scope()).isEqualTo("sigtepunkt"));
    }

    @Test
    void nothingIsPrintedPastThatOne() {
        assertThat(saying("System.out")).containsExactly("BootProgress", "DemoStart", "FirstStart", "ShellUser");
        assertThat(saying("System.err")).isEmpty();
    }

    @Test
    void filesComeByConsoleFileAlone() {
        assertThat(saying("Path.of("))
                .containsExactly("AuditConsole", "ConsoleFile", "PersonConsole", "SourceRecordCommand");
        assertThat(saying("new File(")).isEmpty();
        assertThat(saying("ConsoleFile.written(")).containsExactly("AuditCommand", "SourceRecordCommand");
    }
}
