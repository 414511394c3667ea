package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Code that was built against contracts of another version than those that are here. It can never run, and nobody may lose
 * a committee's content because of it: the content alone is put in service, and the code is refused with a sentence that
 * says what to build again.
 */
public final class OutdatedCode {
    private static final BundleWords WORDS = BundleWords.danish();
    /** In the manifest of what is put in service instead: the package that the code was built against. */
    private static final String REFUSED = "Sigtepunkt-Code-Refused";

    private static final List<String> IDENTITY = List.of(
            Constants.BUNDLE_SYMBOLICNAME,
            Constants.BUNDLE_VERSION,
            Constants.BUNDLE_NAME,
            Constants.BUNDLE_DESCRIPTION,
            Constants.PROVIDE_CAPABILITY);
    private static final String CONTRACTS = "dk.sigtepunkt.contracts";

    private OutdatedCode() {}

    /** Installs a jar; of one whose code cannot run, its content alone. */
    public static Bundle install(BundleContext context, String location, byte[] jar) throws BundleException {
        String lacking = lacking(jar, context);
        return context.installBundle(
                location, new ByteArrayInputStream(lacking.isEmpty() ? jar : contentOf(jar, lacking)));
    }

    /** The contracts that the jar's manifest asks for and nobody has in that version; empty when there are none. */
    private static String lacking(byte[] jar, BundleContext context) {
        String imports = imports(jar);
        if (imports.isBlank()) {
            return "";
        }
        Map<String, Version> here = contracts(context);
        try {
            return Arrays.stream(Parser.parseHeader(imports))
                    .filter(clause -> clause.getName().startsWith(CONTRACTS))
                    .filter(clause -> !fits(clause, here.get(clause.getName())))
                    .map(Clause::getName)
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IllegalArgumentException malformed) {
            // Installing says what is wrong with it.
            return "";
        }
    }

    private static boolean fits(Clause wanted, @Nullable Version here) {
        String range = Optional.ofNullable(wanted.getAttribute(Constants.VERSION_ATTRIBUTE))
                .orElse("0");
        return here != null && new VersionRange(range).includes(here);
    }

    private static String imports(byte[] jar) {
        try (JarInputStream stream = new JarInputStream(new ByteArrayInputStream(jar))) {
            return Optional.ofNullable(stream.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Constants.IMPORT_PACKAGE))
                    .orElse("");
        } catch (IOException unreadable) {
            // Installing says what is wrong with it.
            return "";
        }
    }

    private static Map<String, Version> contracts(BundleContext context) {
        Map<String, Version> here = new HashMap<>();
        Arrays.stream(context.getBundles())
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getDeclaredCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream())
                .map(BundleCapability::getAttributes)
                .filter(exported -> exported.get(BundleRevision.PACKAGE_NAMESPACE) instanceof String name
                        && name.startsWith(CONTRACTS))
                .forEach(exported -> here.put(String.valueOf(exported.get(BundleRevision.PACKAGE_NAMESPACE)), (Version)
                        exported.getOrDefault(Constants.VERSION_ATTRIBUTE, Version.emptyVersion)));
        return here;
    }

    static byte[] contentOf(byte[] jar, String lacking) {
        try (JarInputStream stream = new JarInputStream(new ByteArrayInputStream(jar))) {
            Map<String, String> headers = new HashMap<>(Map.of(REFUSED, lacking));
            IDENTITY.forEach(name -> Optional.ofNullable(
                            stream.getManifest().getMainAttributes().getValue(name))
                    .ifPresent(value -> headers.put(name, value)));
            Map<String, byte[]> entries = new HashMap<>();
            for (JarEntry entry = stream.getNextJarEntry(); entry != null; entry = stream.getNextJarEntry()) {
                if (!entry.isDirectory() && entry.getName().startsWith(BundleContent.FOLDER)) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
            return ContentJar.of(headers, entries);
        } catch (IOException readBefore) {
            throw new UncheckedIOException(readBefore);
        }
    }

    /** What is to be told of a bundle that serves without its code. */
    public static Optional<Objection> of(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders("").get(REFUSED)).map(WORDS::outdated);
    }
}
