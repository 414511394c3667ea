package dk.sigtepunkt.committees.internal.bundle;

import java.lang.reflect.Proxy;
import java.time.Clock;

/** A server on which nobody configured that committees must be signed. */
public final class Unsigned {
    private Unsigned() {}

    public static Signatures signatures(Clock clock) {
        Class<Signatures.Configuration> type = Signatures.Configuration.class;
        Object usual = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> method.getDefaultValue());
        return new Signatures(type.cast(usual), clock);
    }
}
