package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.fixture.FixtureActivator;
import dk.sigtepunkt.itests.server.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;

/** Writes committee bundles. */
public final class CommitteeJar {
    private static final String CONTENT = "COMMITTEE-INF/";

    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private CommitteeJar() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-ManifestVersion", "2");
    }

    /** Version 1.0.0 of a bundle with this symbolic name. */
    static CommitteeJar named(String symbolicName) {
        return new CommitteeJar().header("Bundle-SymbolicName", symbolicName).version("1.0.0");
    }

    /** What another jar holds, to be changed. */
    static CommitteeJar of(Path jar) {
        CommitteeJar copy = new CommitteeJar();
        try (JarInputStream content = new JarInputStream(Files.newInputStream(jar))) {
            copy.manifest.getMainAttributes().putAll(content.getManifest().getMainAttributes());
            for (JarEntry entry = content.getNextJarEntry(); entry != null; entry = content.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    copy.files.put(entry.getName(), content.readAllBytes());
                }
            }
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of the committees that come with the product. */
    public static CommitteeJar shipped(Installation installation, String committee) {
        return of(installation
                .home()
                .resolve("system/dk/sigtepunkt/committees/%1$s/1.0.0/%1$s-1.0.0.jar".formatted(committee)));
    }

    public CommitteeJar version(String version) {
        return header("Bundle-Version", version);
    }

    CommitteeJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    public CommitteeJar yaml(String text) {
        return file("committee.yaml", text);
    }

    public String yaml() {
        return file("committee.yaml");
    }

    /** @param name below the content's folder */
    CommitteeJar file(String name, String text) {
        files.put(CONTENT + name, text.getBytes(UTF_8));
        return this;
    }

    String file(String name) {
        byte[] content = files.get(CONTENT + name);
        assertThat(content).as(name).isNotNull();
        return new String(content, UTF_8);
    }

    /** With a contribution that does what the file {@code chaos/<committee>} of the data folder says. */
    CommitteeJar speaking(String committee) {
        return header(FixtureActivator.COMMITTEE, committee).code(FixtureActivator.class, "FixtureContribution");
    }

    /** @param others simple names of further classes beside the activator that it needs */
    CommitteeJar code(Class<? extends BundleActivator> activator, String... others) {
        add(activator, activator.getSimpleName());
        for (String other : others) {
            add(activator, other);
        }
        return header("Bundle-Activator", activator.getName())
                .header(
                        "Import-Package",
                        Stream.of("figure", "indicator", "plugin", "time")
                                .map("dk.sigtepunkt.contracts.%s;version=\"[2.0,3)\","::formatted)
                                .collect(Collectors.joining("", "", "org.osgi.framework")));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private void add(Class<?> neighbour, String simpleName) {
        try (InputStream code = neighbour.getResourceAsStream(simpleName + ".class")) {
            assertThat(code).as(simpleName).isNotNull();
            files.put(neighbour.getPackageName().replace('.', '/') + "/" + simpleName + ".class", code.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(OutputStream out) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
    }
}
