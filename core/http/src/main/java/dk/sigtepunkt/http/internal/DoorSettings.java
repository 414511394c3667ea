package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.door.AddressRange;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.door.WebOrigin;
import dk.sigtepunkt.http.limits.LimitSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings as they are read. What cannot be read counts as if it were not set, which believes nobody and limits as usual; it
 * is named, so that operations can show it.
 *
 * @param unreadable names of settings
 */
record DoorSettings(ProxySettings proxies, LimitSettings limits, List<String> unreadable) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static DoorSettings of(DoorConfiguration set) {
        List<String> unreadable = new ArrayList<>();
        Optional<WebOrigin> address = WebOrigin.parse(set.publicAddress());
        if (address.isEmpty() && !set.publicAddress().isBlank()) {
            unreadable.add("publicAddress");
        }
        List<Optional<AddressRange>> proxies =
                words(set.trustedProxies()).map(AddressRange::parse).toList();
        if (proxies.stream().anyMatch(Optional::isEmpty)) {
            unreadable.add("trustedProxies");
        }
        LimitSettings limits =
                new LimitSettings(writes(set, unreadable), heavyReads(set, unreadable), set.limitLocal());
        return new DoorSettings(
                new ProxySettings(
                        address, proxies.stream().flatMap(Optional::stream).toList()),
                limits,
                List.copyOf(unreadable));
    }

    private static LimitSettings.Rate writes(DoorConfiguration set, List<String> unreadable) {
        LimitSettings.Rate usual = LimitSettings.USUAL.writes();
        return new LimitSettings.Rate(
                rate("writesPerMinuteOfAddress", set.writesPerMinuteOfAddress(), usual.ofAddress(), unreadable),
                rate("writesPerMinuteOfActor", set.writesPerMinuteOfActor(), usual.ofActor(), unreadable));
    }

    private static LimitSettings.Rate heavyReads(DoorConfiguration set, List<String> unreadable) {
        LimitSettings.Rate usual = LimitSettings.USUAL.heavyReads();
        return new LimitSettings.Rate(
                rate("heavyReadsPerMinuteOfAddress", set.heavyReadsPerMinuteOfAddress(), usual.ofAddress(), unreadable),
                rate("heavyReadsPerMinuteOfActor", set.heavyReadsPerMinuteOfActor(), usual.ofActor(), unreadable));
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static int rate(String name, String set, int usual, List<String> unreadable) {
        if (NUMBER.matcher(set.strip()).matches()) {
            return Integer.parseInt(set.strip());
        }
        unreadable.add(name);
        return usual;
    }
}
