package dk.sigtepunkt.committees.internal.product;

import dk.sigtepunkt.domain.product.ProductPart;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * What a bundle consists of.
 *
 * @param classPath its header {@code Bundle-ClassPath}
 */
record BundleParts(String name, String version, String classPath) {
    private static final String OURS = "dk.sigtepunkt.";

    static BundleParts of(Bundle bundle) {
        return new BundleParts(
                Optional.ofNullable(bundle.getSymbolicName()).orElse(bundle.getLocation()),
                bundle.getVersion().toString(),
                Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_CLASSPATH))
                        .orElse(""));
    }

    /** An engine's bundle is our wrapping around others' jars, so it counts as ours. */
    boolean ours() {
        return name.startsWith(OURS);
    }

    ProductPart itself() {
        return new ProductPart(name, version, "");
    }

    Stream<ProductPart> nested() {
        return Arrays.stream(classPath.split(","))
                .map(entry -> JarName.of(entry.strip()))
                .flatMap(jar -> jar.part(name));
    }
}
