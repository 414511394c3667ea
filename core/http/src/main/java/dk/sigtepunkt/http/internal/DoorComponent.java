package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** The server's door, as the municipality sets it; immediate, because the front asks it without being a component. */
@Component(service = Door.class, immediate = true, configurationPid = DoorComponent.PID)
@Designate(ocd = DoorConfiguration.class)
public final class DoorComponent implements Door {
    static final String PID = "dk.sigtepunkt.security";

    private final RequestLimits limits;
    private volatile DoorSettings settings;

    @Activate
    public DoorComponent(DoorConfiguration set) {
        settings = DoorSettings.of(set);
        limits = new RequestLimits(new SteadyClock(), settings.limits());
        SharedDoor.HELD.set(settings.proxies());
    }

    @Modified
    void set(DoorConfiguration set) {
        settings = DoorSettings.of(set);
        limits.use(settings.limits());
        SharedDoor.HELD.set(settings.proxies());
    }

    @Override
    public ProxySettings proxies() {
        return settings.proxies();
    }

    @Override
    public RequestLimits limits() {
        return limits;
    }

    @Override
    public List<String> unreadable() {
        return settings.unreadable();
    }
}
