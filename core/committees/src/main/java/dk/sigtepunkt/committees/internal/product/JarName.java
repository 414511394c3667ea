package dk.sigtepunkt.committees.internal.product;

import dk.sigtepunkt.domain.product.ProductPart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A jar's file name as Maven makes it, {@code name-1.2.3.jar}; every jar within our bundles is named so. */
record JarName(String file) {
    private static final Pattern FORM = Pattern.compile("(?:.*/)?(.+?)-(\\d[^/]*)\\.jar");

    static JarName of(String file) {
        return new JarName(file);
    }

    /** @param place where the jar lies; empty when the name is of another form */
    Stream<ProductPart> part(String place) {
        Matcher name = FORM.matcher(file);
        return name.matches() ? Stream.of(new ProductPart(name.group(1), name.group(2), place)) : Stream.empty();
    }
}
