package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import java.util.List;
import java.util.stream.Stream;

/** How it goes at the door, for operations. */
final class DoorWords {
    private DoorWords() {}

    static List<String> sentences(Door door, Words words) {
        String limited = words.say(
                "operations.system.limited",
                door.limits().limited(Costly.WRITE),
                door.limits().limited(Costly.HEAVY_READ));
        return Stream.concat(
                        Stream.of(limited),
                        door.unreadable().stream().map(name -> words.say("operations.system.unreadable", name)))
                .toList();
    }
}
