package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.door.ProxySettings;

/** What is set of the door, for the front: the web server makes that before any component lives. */
public final class SharedDoor {
    public static final SharedDoor HELD = new SharedDoor();

    private volatile ProxySettings proxies = ProxySettings.NONE;

    private SharedDoor() {}

    public ProxySettings proxies() {
        return proxies;
    }

    void set(ProxySettings settings) {
        proxies = settings;
    }
}
