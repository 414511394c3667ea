package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Code that was built against contracts of another version than those that are here. It can never run, and nobody may lose
 * a committee's content because of it: the content alone is put in service, and the code is refused with a sentence that
 * says what to build again.
 */
public final class OutdatedCode {
    /** In the manifest of what is put in service instead: the package that the code was built against. */
    private static final String REFUSED = "Sigtepunkt-Code-Refused";

    private static final List<String> IDENTITY = List.of(
            Constants.BUNDLE_SYMBOLICNAME,
            Constants.BUNDLE_VERSION,
            Constants.BUNDLE_NAME,
            Constants.BUNDLE_DESCRIPTION,
            Constants.PROVIDE_CAPABILITY);
    private static final Pattern CONTRACTS =
            Pattern.compile("osgi\\.wiring\\.package=(dk\\.sigtepunkt\\.contracts[\\w.]*)");

    private OutdatedCode() {}

    /** Installs a jar; of one whose code cannot run, its content alone. */
    public static Bundle install(BundleContext context, String location, byte[] jar) throws BundleException {
        Bundle fresh = context.installBundle(location, new ByteArrayInputStream(jar));
        String lacking = lacking(fresh, context.getBundle(0).adapt(FrameworkWiring.class));
        if (lacking.isEmpty()) {
            return fresh;
        }
        fresh.uninstall();
        return context.installBundle(location, new ByteArrayInputStream(contentOf(jar, lacking)));
    }

    private static String lacking(Bundle fresh, FrameworkWiring wiring) {
        return fresh.adapt(BundleRevision.class).getDeclaredRequirements(BundleRevision.PACKAGE_NAMESPACE).stream()
                .filter(need -> wiring.findProviders(need).isEmpty())
                .flatMap(need -> contracts(need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "")))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> contracts(String filter) {
        Matcher named = CONTRACTS.matcher(filter);
        return named.find() ? Stream.of(named.group(1)) : Stream.empty();
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
        return Optional.ofNullable(bundle.getHeaders("").get(REFUSED)).map(OutdatedCode::objection);
    }

    private static Objection objection(String lacking) {
        return new Objection(sentence(" (%s)".formatted(lacking)), sentence(""));
    }

    private static String sentence(String packages) {
        return "Udvalgets kode er bygget mod en ældre udgave af kontrakterne%s og bruges ikke; indholdet gælder. Byg den igen mod kontrakterne i denne version, og installér den nye fil."
                .formatted(packages);
    }
}
