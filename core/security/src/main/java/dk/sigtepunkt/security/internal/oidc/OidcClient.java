package dk.sigtepunkt.security.internal.oidc;

import dk.sigtepunkt.domain.oidc.OidcAttempts;
import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.OidcWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.security.OpenIdConnect;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider that {@code etc/dk.sigtepunkt.oidc.cfg} names; nobody gets in by it while there is none. */
@Component(
        service = OpenIdConnect.class,
        configurationPid = OidcClient.PID,
        configurationPolicy = ConfigurationPolicy.OPTIONAL)
@Designate(ocd = OidcConfiguration.class)
public final class OidcClient implements OpenIdConnect {
    static final String PID = "dk.sigtepunkt.oidc";

    private static final Logger LOG = LoggerFactory.getLogger(OidcClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final OidcRefusal OFF =
            new OidcRefusal(Reason.OFF, OidcWords.in(Danish.LOCALE).off());

    private final Optional<OidcSettings> settings;
    private final Optional<OidcFlow> flow;
    private final List<String> faults;

    @Activate
    public OidcClient(
            OidcConfiguration configuration,
            Map<String, Object> properties,
            @Reference OidcAttempts attempts,
            @Reference Clock clock) {
        this(
                new SettingsReader(configuration, properties, System::getenv),
                good -> new OidcFlow(good, attempts, clock, PATIENCE));
    }

    /** @param way the one to the provider of good settings */
    OidcClient(SettingsReader reader, Function<OidcSettings, OidcFlow> way) {
        this.settings = reader.read();
        this.faults = reader.faults();
        this.flow = settings.map(way);
        faults.forEach(fault -> LOG.warn("OpenID Connect: {}", fault));
    }

    @Override
    public Optional<String> label() {
        return settings.map(OidcSettings::label);
    }

    @Override
    public List<String> faults() {
        return faults;
    }

    @Override
    public Departure depart(String nextPath) {
        if (flow.isEmpty()) {
            return new NotLeaving(OFF);
        }
        try {
            return flow.get().depart(nextPath);
        } catch (Refusal refusal) {
            return new NotLeaving(logged(refusal));
        }
    }

    @Override
    public Arrival arrive(ProviderAnswer answer, String secret) {
        if (flow.isEmpty()) {
            return new NotProven(OFF);
        }
        try {
            return flow.get().arrive(answer, secret);
        } catch (Refusal refusal) {
            return new NotProven(logged(refusal));
        }
    }

    @Override
    public Optional<URI> signOut(Optional<String> idToken) {
        if (flow.isEmpty()) {
            return Optional.empty();
        }
        try {
            return flow.get().signOut(idToken);
        } catch (Refusal refusal) {
            logged(refusal);
            return Optional.empty();
        }
    }

    /** A warning where somebody should look at the provider or its setting; the others happen to people every day. */
    private static OidcRefusal logged(Refusal refusal) {
        Reason reason = refusal.why().reason();
        switch (reason) {
            case UNKNOWN_ATTEMPT, LOW_ASSURANCE, TOO_MANY_ATTEMPTS ->
                LOG.debug("OpenID Connect: {} ({})", reason.code(), refusal.detail());
            default -> LOG.warn("OpenID Connect: {} ({})", reason.code(), refusal.detail());
        }
        return refusal.why();
    }
}
