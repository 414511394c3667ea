package dk.sigtepunkt.security.internal.oidc;

import dk.sigtepunkt.domain.oidc.MemoryOidcAttempts;
import dk.sigtepunkt.domain.oidc.OidcAttempts;
import dk.sigtepunkt.security.standin.StandInProvider;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A configuration as an operator would write it: for a stand-in, and what a test says beside. */
final class Configured {
    static final String VARIABLE = "OIDC_SECRET";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Object> values = new HashMap<>();

    /** With nothing in it. */
    static Configured empty() {
        return new Configured();
    }

    static Configured against(StandInProvider provider) {
        return empty().with("issuer", provider.issuer())
                .with("clientId", StandInProvider.CLIENT)
                .with("clientSecretVariable", VARIABLE)
                .with("redirectAddress", "http://127.0.0.1:8181/log-ind/oidc/retur")
                .with("role.1", "Controllere = controller")
                .with("role.2", "Havnens sekretærer = secretary@havn");
    }

    Configured with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    SettingsReader reader() {
        OidcConfiguration configuration = (OidcConfiguration) Proxy.newProxyInstance(
                OidcConfiguration.class.getClassLoader(),
                new Class<?>[] {OidcConfiguration.class},
                (proxy, method, arguments) ->
                        Optional.ofNullable(values.get(method.getName())).orElse(method.getDefaultValue()));
        return new SettingsReader(
                configuration, values, name -> name.equals(VARIABLE) ? StandInProvider.SECRET + "\n" : null);
    }

    OidcClient client(Clock clock) {
        return client(new MemoryOidcAttempts(), clock, PATIENCE);
    }

    OidcClient client(OidcAttempts attempts, Clock clock, Duration patience) {
        return new OidcClient(reader(), good -> new OidcFlow(good, attempts, clock, patience));
    }
}
