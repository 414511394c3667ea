package dk.sigtepunkt.itests.secrets;

import java.util.HashMap;
import java.util.Map;

/**
 * One way of asking.
 *
 * @param address with its query; of the console the line that is typed
 * @param fields of a form
 * @param body of a call; empty for none
 */
record TriedDoor(Means means, String method, String address, Map<String, String> fields, String body) {
    enum Means {
        PAGE,
        FORM,
        INTERFACE,
        CONSOLE
    }

    static TriedDoor page(String address) {
        return new TriedDoor(Means.PAGE, "GET", address, Map.of(), "");
    }

    /** A form as it stands on a page, but for the version that it was made of: nothing is kept that was judged on another. */
    static TriedDoor form(String address, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.remove("csrf");
        sent.computeIfPresent("version", (name, version) -> "0");
        return new TriedDoor(Means.FORM, "POST", address, Map.copyOf(sent), "");
    }

    static TriedDoor call(String method, String address, String body) {
        return new TriedDoor(Means.INTERFACE, method, address, Map.of(), body);
    }

    static TriedDoor command(String line) {
        return new TriedDoor(Means.CONSOLE, "", line, Map.of(), "");
    }

    TriedDoor at(String other) {
        return new TriedDoor(means, method, other, fields, body);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(means, method, address);
    }
}
