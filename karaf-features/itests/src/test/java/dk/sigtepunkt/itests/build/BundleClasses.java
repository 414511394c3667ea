package dk.sigtepunkt.itests.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The classes that a bundle's own and nested code names, and whether the bundle's class loader will find them: within the
 * bundle, in {@code java.*}, or in a package that the bundle imports and somebody in the distribution exports. A unit test
 * cannot see this, since its class path holds more than the bundle does.
 */
final class BundleClasses {
    private static final String CLASS = ".class";
    private static final Pattern USE = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+(\\S.*)");
    /** A comma between clauses, not one within a quoted version range. */
    private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Set<String> exported;
    private final Map<String, Set<String>> importedBy;

    /**
     * @param exported every package that the distribution's bundles and its framework export
     * @param importedBy the packages that each bundle imports, by symbolic name: a fragment sees what its host imports
     */
    BundleClasses(Set<String> exported, Map<String, Set<String>> importedBy) {
        this.exported = Set.copyOf(exported);
        this.importedBy = Map.copyOf(importedBy);
    }

    /** @return lines {@code package -> package}: what uses what it will not find */
    Set<String> missing(Path bundle, Path folder) throws IOException {
        unpack(bundle, Files.createDirectories(folder));
        Set<String> imported = packages(bundle, "Import-Package");
        for (String host : packages(bundle, "Fragment-Host")) {
            imported.addAll(importedBy.getOrDefault(host, Set.of()));
        }
        imported.retainAll(exported);
        return uses(folder)
                .filter(use -> !Files.exists(folder.resolve(use.named().replace('.', '/') + CLASS)))
                .filter(use -> !use.named().startsWith("java."))
                .filter(use -> !imported.contains(use.to()))
                .map(use -> use.from() + " -> " + use.to())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages of a header, without their directives. */
    static Set<String> packages(Path bundle, String header) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            String value = Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(header))
                    .orElse("");
            return CLAUSES.splitAsStream(value)
                    .flatMap(clause -> Arrays.stream(clause.split(";")))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty() && !part.contains("="))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private record Use(String from, String to, String named) {}

    private static Stream<Use> uses(Path classes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintStream(out, true, UTF_8),
                        System.err,
                        "-verbose:class",
                        "-filter:none",
                        classes.toString());
        return out.toString(UTF_8)
                .lines()
                .map(USE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Use(packageOf(line.group(1)), packageOf(line.group(2)), line.group(2)));
    }

    /** All classes of the bundle and of the jars within it into one folder, as its class loader sees them on Java 17. */
    private static void unpack(Path bundle, Path folder) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            for (JarEntry entry : jar.versionedStream().toList()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.getName().endsWith(CLASS) && !entry.getName().equals("module-info.class")) {
                    Files.createDirectories(file.getParent());
                    Files.copy(jar.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
                } else if (entry.getName().endsWith(".jar")) {
                    Path nested = Files.createTempFile(folder, "nested", ".jar");
                    Files.copy(jar.getInputStream(entry), nested, StandardCopyOption.REPLACE_EXISTING);
                    unpack(nested, folder);
                    Files.delete(nested);
                }
            }
        }
    }

    private static String packageOf(String name) {
        int end = name.lastIndexOf('.');
        return end < 0 ? "" : name.substring(0, end);
    }
}
