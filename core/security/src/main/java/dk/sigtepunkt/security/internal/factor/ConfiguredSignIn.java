package dk.sigtepunkt.security.internal.factor;

import dk.sigtepunkt.domain.credentials.SignInSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** As {@code etc/dk.sigtepunkt.security.cfg} says it. */
@Component(service = SignInSettings.class, configurationPid = "dk.sigtepunkt.security")
public final class ConfiguredSignIn implements SignInSettings {
    private final boolean administratorsNeedSecondFactor;

    /** What the file may say. */
    @ComponentPropertyType
    public @interface Configuration {
        /** Whether an administrator without a second factor gets no further than to add one. */
        boolean administratorsNeedSecondFactor() default false;
    }

    @Activate
    public ConfiguredSignIn(Configuration configuration) {
        this.administratorsNeedSecondFactor = configuration.administratorsNeedSecondFactor();
    }

    @Override
    public boolean administratorsNeedSecondFactor() {
        return administratorsNeedSecondFactor;
    }
}
