package dk.sigtepunkt.rest.internal.publicity;

import dk.sigtepunkt.rest.internal.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every address that is read, of the roads committee and a quarter. */
public final class ReadAddresses {
    private ReadAddresses() {}

    /** Each as it is, of the quarter, as of a day, and both. */
    public static List<String> all(String quarter, String report, String asOf) {
        List<String> addresses = new ArrayList<>();
        String day = "asOf=" + asOf;
        String period = "?period=" + quarter;
        Description.document().path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey())
                .filter(path -> !path.contains("openapi"))
                .map(path -> filled(path, quarter, report))
                .forEach(path -> Stream.of("", period, "?" + day, period + "&" + day)
                        .map(path::concat)
                        .forEach(addresses::add));
        return addresses;
    }

    private static String filled(String path, String quarter, String report) {
        return path.replace("/indicators/{id}", "/indicators/vej.ture")
                .replaceAll("\\{indicator}", "vej.ture")
                .replaceAll("\\{(committee|id)}", "vej")
                .replaceAll("\\{(key|area)}", "cykler")
                .replaceAll("\\{(period|quarter)}", quarter)
                .replaceAll("\\{report}", report)
                .replaceAll("\\{sigtepunkt}", "vaekst")
                .replaceAll("\\{[^}]*}", "1");
    }
}
