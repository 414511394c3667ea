package dk.sigtepunkt.mail.internal;

import dk.sigtepunkt.mail.internal.settings.MailConfiguration;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Settings as the framework hands them over: what is not written has its default. */
public final class Configured {
    private Configured() {}

    /** @param settings names and values by turns */
    public static MailConfiguration with(Object... settings) {
        Map<String, Object> written = new HashMap<>();
        for (int at = 0; at < settings.length; at += 2) {
            written.put(settings[at].toString(), settings[at + 1]);
        }
        return (MailConfiguration) Proxy.newProxyInstance(
                MailConfiguration.class.getClassLoader(),
                new Class<?>[] {MailConfiguration.class},
                (proxy, method, arguments) -> written.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    /** On, by a server on this machine that encrypts nothing. */
    public static MailConfiguration local(int port, Object... more) {
        Object[] settings = {
            "enabled",
            true,
            "host",
            "127.0.0.1",
            "port",
            port,
            "tls",
            "none",
            "from",
            "sigtepunkt@example.dk",
            "baseAddress",
            "https://sigtepunkt.example.dk/",
            "timeoutSeconds",
            2,
            "fromHour",
            0
        };
        Object[] all = new Object[settings.length + more.length];
        System.arraycopy(settings, 0, all, 0, settings.length);
        System.arraycopy(more, 0, all, settings.length, more.length);
        return with(all);
    }
}
