package dk.sigtepunkt.committees.internal.product;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.product.ProductPart;
import org.junit.jupiter.api.Test;

class BundlePartsTest {
    @Test
    void aNestedJarIsAPartWithTheVersionInItsName() {
        BundleParts parts = new BundleParts(
                "dk.sigtepunkt.runtime.derby",
                "10.16.1.1",
                ".,lib/derby-10.16.1.1.jar, lib/org.eclipse.persistence.jpa.jpql-4.0.9.jar,lib/bcprov-jdk18on-1.87.jar");
        assertThat(parts.ours()).isTrue();
        assertThat(parts.nested())
                .containsExactly(
                        new ProductPart("derby", "10.16.1.1", "dk.sigtepunkt.runtime.derby"),
                        new ProductPart("org.eclipse.persistence.jpa.jpql", "4.0.9", "dk.sigtepunkt.runtime.derby"),
                        new ProductPart("bcprov-jdk18on", "1.87", "dk.sigtepunkt.runtime.derby"));
    }

    @Test
    void aBundleOfOthersIsAPartItself() {
        BundleParts parts = new BundleParts("org.postgresql.jdbc", "42.7.14", "");
        assertThat(parts.ours()).isFalse();
        assertThat(parts.itself()).isEqualTo(new ProductPart("org.postgresql.jdbc", "42.7.14", ""));
        assertThat(parts.nested()).isEmpty();
    }
}
