package dk.sigtepunkt.domain.oidc;

import java.util.List;
import java.util.Locale;

/** What somebody is told who does not get in, and an operator whose configuration is wrong; whole sentences. */
public interface OidcWords {
    /** Danish until there is another set. */
    static OidcWords in(Locale language) {
        return new DanishOidcWords();
    }

    /** What the way in is called where nobody gave it a name; no sentence. */
    String usualLabel();

    String off();

    String tooManyAttempts();

    String providerDown();

    String providerGarbage();

    String providerRefused();

    String unknownAttempt();

    String badSignature();

    String badToken();

    String expired();

    String missingClaim(String claim);

    String lowAssurance();

    String groupsOverage();

    /** @param unknown what came and gives nothing; empty for nothing */
    String noRole(List<String> unknown);

    /** @param identity what an administrator needs in order to link it */
    String emailTaken(ExternalIdentity identity);

    String accountEnded();

    /** To an administrator: whom an identity is linked to cannot be found. */
    String noAccount();

    String alreadyLinked();

    String notLinked();

    /** That a line of the mapping is not one. */
    String badLine(String key, String line);

    String unknownRole(String key, String role);

    String unknownCommittee(String key, String committee);

    /** A setting that is needed and empty. */
    String missingSetting(String setting);

    String badAddress(String setting, String address);

    /** An issuer that stands for many organisations. */
    String manyTenants(String issuer);

    String badSecretFile(String file);

    String badSecretVariable(String variable);
}
