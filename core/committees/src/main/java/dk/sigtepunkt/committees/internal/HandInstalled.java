package dk.sigtepunkt.committees.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a copy of every committee bundle that was installed by hand in {@code committees/} of the data folder, because
 * the framework's own cache is thrown away with each new build of the product.
 */
final class HandInstalled implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(HandInstalled.class);
    private static final String OWN_DISTRIBUTION = "mvn:";

    private final BundleContext context;
    private final Path folder;

    HandInstalled(BundleContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** Installs what an earlier build's cache knew and this one does not. */
    void restore() {
        Set<String> present = Arrays.stream(context.getBundles())
                .map(bundle ->
                        fileName(bundle.getSymbolicName(), bundle.getVersion().toString()))
                .collect(Collectors.toSet());
        for (Path file : kept()) {
            if (!present.contains(file.getFileName().toString())) {
                restore(file);
            }
        }
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (bundle.getLocation().startsWith(OWN_DISTRIBUTION)) {
            return;
        }
        if (event.getType() == BundleEvent.STARTED && BundleContent.in(bundle)) {
            keep(bundle);
        } else if (event.getType() == BundleEvent.UNINSTALLED) {
            forget(bundle);
        }
    }

    private void keep(Bundle bundle) {
        Path kept = folder.resolve(
                fileName(bundle.getSymbolicName(), bundle.getVersion().toString()));
        URI location = URI.create(bundle.getLocation());
        if (location.equals(kept.toUri())) {
            return;
        }
        try (InputStream jar = location.toURL().openStream()) {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            Files.copy(jar, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn(
                    "{} kan ikke gemmes i {} og skal installeres igen efter en opgradering",
                    bundle.getLocation(),
                    folder,
                    unreadable);
        }
    }

    private void forget(Bundle bundle) {
        try {
            Files.deleteIfExists(folder.resolve(
                    fileName(bundle.getSymbolicName(), bundle.getVersion().toString())));
        } catch (IOException undeletable) {
            LOG.warn("{} kan ikke slettes fra {}", bundle, folder, undeletable);
        }
    }

    private void restore(Path file) {
        try {
            context.installBundle(file.toUri().toString()).start();
            LOG.info("{} er installeret igen fra datamappen", file.getFileName());
        } catch (BundleException broken) {
            LOG.warn("{} kan ikke installeres fra datamappen", file, broken);
        }
    }

    private List<Path> kept() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(HandInstalled::isBundle).sorted().toList();
        } catch (IOException unreadable) {
            LOG.warn("{} kan ikke læses; udvalg installeret i hånden mangler", folder, unreadable);
            return List.of();
        }
    }

    private static boolean isBundle(Path file) {
        if (!file.toString().endsWith(".jar")) {
            return false;
        }
        try (JarInputStream jar = new JarInputStream(Files.newInputStream(file))) {
            Manifest manifest = jar.getManifest();
            return manifest != null
                    && manifest.getMainAttributes().containsKey(new Attributes.Name(Constants.BUNDLE_SYMBOLICNAME));
        } catch (IOException unreadable) {
            LOG.warn("{} er ikke en læselig jar-fil", file, unreadable);
            return false;
        }
    }

    private static String fileName(@org.jspecify.annotations.Nullable String symbolicName, String version) {
        return symbolicName + "-" + version + ".jar";
    }
}
