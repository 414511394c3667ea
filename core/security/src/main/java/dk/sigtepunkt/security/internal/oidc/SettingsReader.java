package dk.sigtepunkt.security.internal.oidc;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.domain.oidc.OidcWords;
import dk.sigtepunkt.domain.oidc.RoleMapping;
import dk.sigtepunkt.domain.text.Danish;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the configuration, and says of all that is wrong with it what is to be done. */
final class SettingsReader {
    private static final OidcWords WORDS = OidcWords.in(Danish.LOCALE);

    /** ProviderAddresses under which a provider serves anybody's organisation. */
    private static final Pattern MANY_TENANTS = Pattern.compile("/(common|organizations|consumers)(/|$)|[{}]");

    private final OidcConfiguration configuration;
    private final Map<String, Object> properties;
    private final ClientSecret.Environment environment;
    private final List<String> faults = new ArrayList<>();

    SettingsReader(
            OidcConfiguration configuration, Map<String, Object> properties, ClientSecret.Environment environment) {
        this.configuration = configuration;
        this.properties = Map.copyOf(properties);
        this.environment = environment;
    }

    /** Whether anything was set up at all. */
    private boolean unconfigured() {
        return !configuration.enabled()
                || (configuration.issuer().isBlank() && configuration.clientId().isBlank());
    }

    /** Empty when it is off, or when what is wrong with it lets nobody in. */
    Optional<OidcSettings> read() {
        if (unconfigured()) {
            return Optional.empty();
        }
        String issuer = needed("issuer", configuration.issuer());
        String clientId = needed("clientId", configuration.clientId());
        checkIssuer(issuer);
        Optional<URI> signedIn = address("redirectAddress", needed("redirectAddress", configuration.redirectAddress()));
        Optional<URI> signedOut =
                address("signedOutAddress", configuration.signedOutAddress().strip());
        ClientSecret secret = secret();
        RoleMapping mapping = RoleMapping.read(lines("role."), lines("committee."));
        // Whoever is named by a line that cannot be read gets less; the others get in all the same.
        boolean usable = faults.isEmpty() && signedIn.isPresent();
        faults.addAll(mapping.faults());
        return usable
                ? signedIn.map(back -> new OidcSettings(
                        label(),
                        new OidcSettings.Client(issuer, clientId, secret, scopes()),
                        new OidcSettings.Returns(back, signedOut),
                        claims(),
                        assurance(),
                        mapping))
                : Optional.empty();
    }

    /** What is wrong, once it is read. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void checkIssuer(String issuer) {
        if (!issuer.isEmpty() && MANY_TENANTS.matcher(issuer).find()) {
            faults.add(WORDS.manyTenants(issuer));
        } else {
            address("issuer", issuer);
        }
    }

    private ClientSecret secret() {
        String file = configuration.clientSecretFile().strip();
        String variable = configuration.clientSecretVariable().strip();
        ClientSecret secret = new ClientSecret(file, variable, environment);
        if (file.isEmpty() && variable.isEmpty()) {
            faults.add(WORDS.missingSetting("clientSecretFile"));
        } else if (secret.read().isEmpty()) {
            faults.add(file.isEmpty() ? WORDS.badSecretVariable(variable) : WORDS.badSecretFile(file));
        }
        return secret;
    }

    private String label() {
        return configuration.label().isBlank()
                ? WORDS.usualLabel()
                : configuration.label().strip();
    }

    private List<String> scopes() {
        List<String> scopes =
                new ArrayList<>(Arrays.stream(configuration.scopes().split("[\\s,]+"))
                        .filter(scope -> !scope.isEmpty())
                        .toList());
        if (!scopes.contains("openid")) {
            scopes.add(0, "openid");
        }
        return scopes;
    }

    private OidcSettings.ClaimNames claims() {
        return new OidcSettings.ClaimNames(
                list(configuration.roleClaims()),
                configuration.committeeClaim().strip(),
                configuration.nameClaim().strip(),
                configuration.emailClaim().strip(),
                configuration.trustEmail(),
                configuration.tenant().strip());
    }

    private OidcSettings.Assurance assurance() {
        return new OidcSettings.Assurance(
                configuration.assuranceClaim().strip(),
                list(configuration.acceptedAssurance()),
                list(configuration.requestedAssurance()));
    }

    private String needed(String setting, String value) {
        if (value.isBlank()) {
            faults.add(WORDS.missingSetting(setting));
        }
        return value.strip();
    }

    private Optional<URI> address(String setting, String text) {
        Optional<URI> address = ProviderAddresses.permitted(text);
        if (!text.isEmpty() && address.isEmpty()) {
            faults.add(WORDS.badAddress(setting, text));
        }
        return address;
    }

    private Map<String, String> lines(String prefix) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
