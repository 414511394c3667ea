package dk.sigtepunkt.committees.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;

class BundleFailureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unable to resolve havn: missing requirement [havn] osgi.wiring.package; (&(osgi.wiring.package=havn.kaj)(version>=2)) ; (osgi.wiring.package=havn.kaj)|det kræver Java-pakken havn.kaj, som ingen har",
                "Unable to resolve havn: missing requirement [havn] osgi.ee; (osgi.ee=JavaSE)|det kræver osgi.ee (osgi.ee=JavaSE), som ingen har",
                "Unable to resolve havn|Unable to resolve havn"
            })
    void whatNobodyHasIsNamedToWhoeverMayReadIt(String message, String said) {
        assertThat(BundleFailure.of(new BundleException(message, BundleException.RESOLVE_ERROR)))
                .isEqualTo(new Objection(
                        "Udvalget kan ikke kobles på systemet: %s.".formatted(said),
                        "Udvalget kan ikke kobles på systemet: det kræver noget, som ingen har."));
    }

    @Test
    void whatIsNoBundleAndWhatDoesNotStartIsSaidWithTheCauseThatLiesDeepest() {
        Exception cause = new IllegalStateException("x", new IllegalArgumentException("ingen kaj"));
        assertThat(BundleFailure.of(new BundleException("x", BundleException.MANIFEST_ERROR, cause)))
                .isEqualTo(new Objection(
                        "Filen er ikke en gyldig bundle: ingen kaj (IllegalArgumentException).",
                        "Filen er ikke en gyldig bundle."));
        assertThat(BundleFailure.of(new BundleException("x", BundleException.UNSPECIFIED, cause)))
                .isEqualTo(new Objection(
                        "Udvalget kan ikke startes: ingen kaj (IllegalArgumentException).",
                        "Udvalget kan ikke startes."));
    }
}
