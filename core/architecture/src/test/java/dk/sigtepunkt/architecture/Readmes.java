package dk.sigtepunkt.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each module says what it is, and what it names in `backticks` is there: a path from the module, from the top or as a path
 * ends, or a class. What is made by a build or a running server, and examples (…, Xxx, FEATURE, the committee havn) are not looked
 * for.
 */
final class Readmes {
    private static final String README = "README.md";
    private static final List<String> GROUPS = List.of("core", "committee-plugins", "karaf-features");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern BUILT = Pattern.compile("-pl +([\\w/,-]+)");
    private static final Pattern TESTED = Pattern.compile("test=(\\w*[a-z]\\w*)(?![\\w*])");
    private static final Pattern PATH =
            Pattern.compile("\\.?\\w[\\w.-]*(/[\\w.-]+)+/?|[\\w.-]+/|[\\w-]+\\.(md|xml|csv|css|sh)");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(\\.\\w+)*(\\(.*\\))?");

    /** Made by a build or a server. */
    private static final Pattern MADE =
            Pattern.compile("(target|data|log|drop|etc|runtime|\\.sigtepunkt.*|lib)/.*|.*/target/.*");

    private static final Pattern EXAMPLE = Pattern.compile("Xxx|FEATURE|\\bhavn\\b");
    /** Words with a capital that are no classes of ours. */
    private static final Set<String> OTHERS = Set.of("Accept", "Refresh", "Clock", "PrintStream", "ThreadLocal");

    private final Path root;
    private final List<String> entries = new ArrayList<>();

    Readmes(Path root) {
        this.root = root;
        try {
            Files.walkFileTree(root, new Entries());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Modules, and folders of modules, without one. */
    List<String> missing() {
        return folders()
                .filter(folder -> !entries.contains(folder + "/" + README))
                .toList();
    }

    /** Whatever one of them names that is not there. */
    List<String> untrue() {
        return folders()
                .filter(folder -> entries.contains(folder + "/" + README))
                .flatMap(folder -> untrue(folder).stream().map(name -> folder + "/" + README + ": " + name))
                .toList();
    }

    private Stream<String> folders() {
        return Stream.concat(
                GROUPS.stream().filter(entries::contains),
                entries.stream()
                        .filter(entry -> entry.endsWith("/pom.xml"))
                        .map(entry -> entry.substring(0, entry.lastIndexOf('/')))
                        .filter(folder -> folder.split("/").length == 2));
    }

    private List<String> untrue(String folder) {
        String text;
        try {
            text = Files.readString(root.resolve(folder).resolve(README));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Stream<String> built = BUILT.matcher(text)
                .results()
                .flatMap(one -> Stream.of(one.group(1).split(",")))
                .filter(module -> !EXAMPLE.matcher(module).find() && !entries.contains(module + "/pom.xml"));
        Stream<String> tested = TESTED.matcher(text)
                .results()
                .map(one -> one.group(1))
                .filter(name -> ending(name + ".java").isEmpty());
        Stream<String> named = QUOTED.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(one -> one.group(1))
                .filter(name -> !EXAMPLE.matcher(name).find() && !isThere(folder, name));
        return Stream.of(built, tested, named)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private boolean isThere(String folder, String name) {
        Matcher type = CLASS.matcher(name);
        if (type.matches()) {
            return OTHERS.contains(type.group(1))
                    || ending(type.group(1) + ".java").isPresent();
        }
        if (!PATH.matcher(name).matches() || MADE.matcher(name).matches()) {
            return true;
        }
        Path path = Path.of(folder).resolve(name).normalize();
        String asWritten = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return entries.contains(path.toString())
                || Stream.of("", ".java", ".html")
                        .anyMatch(end -> ending(asWritten + end).isPresent());
    }

    private Optional<String> ending(String name) {
        return entries.stream()
                .filter(entry -> entry.equals(name) || entry.endsWith("/" + name))
                .findAny();
    }

    /** All files and folders that somebody wrote, from the top. */
    private final class Entries extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            if (!folder.equals(root) && (name.equals("target") || name.equals("node_modules") || name.equals(".git"))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return visitFile(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            entries.add(root.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
        }
    }
}
