package dk.sigtepunkt.itests.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no bundle of ours lacks a class that the code within it needs. */
class BundleClassesTest {
    private static final Path ASSEMBLY =
            Path.of(System.getProperty("sigtepunkt.root"), "karaf-features/distribution/target/assembly");

    @TempDir
    private Path folder;

    @Test
    void everyBundleFindsTheClassesThatItsCodeNames() throws IOException {
        BundleClasses classes = new BundleClasses(exported(), importedBy());
        List<LeftOut> leftOut = LeftOut.all();
        Set<String> missing = new TreeSet<>();
        Set<LeftOut> used = new HashSet<>();
        for (Path bundle : jars(ASSEMBLY.resolve("system/dk/sigtepunkt"))) {
            String name = bundle.getName(bundle.getNameCount() - 3).toString();
            for (String use : classes.missing(bundle, folder.resolve(name))) {
                List<LeftOut> known =
                        leftOut.stream().filter(one -> one.covers(name, use)).toList();
                used.addAll(known);
                if (known.isEmpty()) {
                    missing.add(name + " " + use);
                }
            }
        }
        assertThat(missing)
                .as(
                        "named by code within a bundle and not to be found by it; embed it, import it, or say in %s why not",
                        LeftOut.FILE)
                .isEmpty();
        assertThat(leftOut)
                .as("lines of %s that fit nothing any more", LeftOut.FILE)
                .allMatch(used::contains);
    }

    @Test
    void aMissingClassIsFound() throws IOException {
        Path bundle = bundle(folder.resolve("planted.jar"), "org.osgi.framework", BundleClassesTest.class);
        assertThat(new BundleClasses(Set.of("org.osgi.framework", "org.assertj.core.api"), Map.of())
                        .missing(bundle, folder))
                .contains(
                        "dk.sigtepunkt.itests.build -> org.assertj.core.api",
                        "dk.sigtepunkt.itests.build -> dk.sigtepunkt.itests.build")
                .doesNotContain("dk.sigtepunkt.itests.build -> java.util");
    }

    @Test
    void anImportThatNobodyExportsFindsNothing() throws IOException {
        Path bundle = bundle(folder.resolve("planted.jar"), "org.assertj.core.api", BundleClassesTest.class);
        String use = "dk.sigtepunkt.itests.build -> org.assertj.core.api";
        assertThat(new BundleClasses(Set.of(), Map.of()).missing(bundle, folder))
                .contains(use);
        assertThat(new BundleClasses(Set.of("org.assertj.core.api"), Map.of()).missing(bundle, folder))
                .doesNotContain(use);
    }

    private static Path bundle(Path file, String imported, Class<?> content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Import-Package", imported + ";version=\"[1,9)\"");
        String entry = content.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream bytes = content.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
        return file;
    }

    /** By the distribution's bundles, the Java machine, and what Karaf's framework adds to that. */
    private static Set<String> exported() throws IOException {
        Set<String> packages = new HashSet<>();
        for (Path jar : jars(ASSEMBLY.resolve("system"))) {
            packages.addAll(BundleClasses.packages(jar, "Export-Package"));
        }
        ModuleLayer.boot()
                .modules()
                .forEach(module -> module.getDescriptor().exports().stream()
                        .filter(export -> !export.isQualified())
                        .forEach(export -> packages.add(export.source())));
        Pattern word = Pattern.compile("org\\.(osgi|apache\\.karaf)[a-z.]+");
        word.matcher(Files.readString(ASSEMBLY.resolve("etc/config.properties")))
                .results()
                .forEach(found -> packages.add(found.group()));
        return packages;
    }

    private static Map<String, Set<String>> importedBy() throws IOException {
        Map<String, Set<String>> imports = new HashMap<>();
        for (Path jar : jars(ASSEMBLY.resolve("system"))) {
            for (String name : BundleClasses.packages(jar, "Bundle-SymbolicName")) {
                imports.put(name, BundleClasses.packages(jar, "Import-Package"));
            }
        }
        return imports;
    }

    private static List<Path> jars(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> jars = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".jar")).toList());
            assertThat(jars).as("the distribution's bundles").isNotEmpty();
            return jars;
        }
    }

    /** A line of the file: bundle, package that uses, package that is absent, each may end in {@code *}; then why. */
    private record LeftOut(String bundle, String from, String to) {
        static final String FILE = "classes-left-out.txt";

        static List<LeftOut> all() throws IOException {
            try (InputStream file = BundleClassesTest.class.getResourceAsStream("/" + FILE)) {
                return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\\s+", 4))
                        .map(words -> new LeftOut(words[0], words[1], words[2]))
                        .toList();
            }
        }

        boolean covers(String name, String use) {
            String[] ends = use.split(" -> ");
            return fits(bundle, name) && fits(from, ends[0]) && fits(to, ends[1]);
        }

        private static boolean fits(String pattern, String name) {
            return pattern.endsWith("*")
                    ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                    : name.equals(pattern);
        }
    }
}
