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
record Door(Means means, String method, String address, Map<String, String> fields, String body) {
    enum Means {
        PAGE,
        FORM,
        INTERFACE,
        CONSOLE
    }

    static Door page(String address) {
        return new Door(Means.PAGE, "GET", address, Map.of(), "");
    }

    /** A form as it stands on a page, but for the version that it was made of: nothing is kept that was judged on another. */
    static Door form(String address, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.remove("csrf");
        sent.computeIfPresent("version", (name, version) -> "0");
        return new Door(Means.FORM, "POST", address, Map.copyOf(sent), "");
    }

    static Door call(String method, String address, String body) {
        return new Door(Means.INTERFACE, method, address, Map.of(), body);
    }

    static Door command(String line) {
        return new Door(Means.CONSOLE, "", line, Map.of(), "");
    }

    Door at(String other) {
        return new Door(means, method, other, fields, body);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(means, method, address);
    }
}
