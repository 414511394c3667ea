package dk.sigtepunkt.committees.internal.product;

import dk.sigtepunkt.domain.product.Product;
import dk.sigtepunkt.domain.product.ProductPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads the parts off the bundles and the start folder themselves, so that a replaced part shows as what it now is. */
@Component(service = Product.class)
public final class InstalledProduct implements Product {
    private static final List<String> START_FOLDERS = List.of("lib/boot", "lib/jdk9plus");

    private final BundleContext context;
    private final Path home;

    @Activate
    public InstalledProduct(BundleContext context) {
        this(context, Path.of(System.getProperty("karaf.home", ".")));
    }

    InstalledProduct(BundleContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    @Override
    public String version() {
        return context.getBundle().getVersion().toString();
    }

    @Override
    public String build() {
        try {
            return Files.readString(home.resolve("etc/build.id")).strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    @Override
    public List<ProductPart> parts() {
        Stream<ProductPart> bundles = Arrays.stream(context.getBundles()).flatMap(InstalledProduct::of);
        Stream<ProductPart> started = START_FOLDERS.stream().flatMap(this::in);
        return Stream.concat(bundles, started).sorted().toList();
    }

    private static Stream<ProductPart> of(Bundle bundle) {
        BundleParts parts = BundleParts.of(bundle);
        return parts.ours() ? parts.nested() : Stream.concat(Stream.of(parts.itself()), parts.nested());
    }

    private Stream<ProductPart> in(String folder) {
        if (!Files.isDirectory(home.resolve(folder))) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files
                    .map(file -> JarName.of(file.getFileName().toString()))
                    .flatMap(name -> name.part(folder))
                    .filter(part -> !part.name().equals("launcher"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }
}
