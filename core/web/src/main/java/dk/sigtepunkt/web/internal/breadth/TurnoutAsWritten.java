package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.Occasion;
import dk.sigtepunkt.domain.breadth.Turnout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted, as it stands in the fields of the form. */
final class TurnoutAsWritten {
    private TurnoutAsWritten() {}

    /** @param places in the order in which they are asked for */
    static Map<String, String> of(CountedOccasion one, List<String> places) {
        Occasion occasion = one.last().occasion();
        Turnout turnout = one.last().turnout();
        Map<String, String> written = new HashMap<>(Map.of(
                "area", occasion.area().toString(),
                "on", occasion.on().toString(),
                "title", occasion.title(),
                "arranger", occasion.arranger().code(),
                "participants", Integer.toString(turnout.participants()),
                "again", Integer.toString(turnout.again())));
        if (turnout.firstTimers().of() > 0) {
            written.put("firstTimers", Integer.toString(turnout.firstTimers().count()));
        }
        turnout.ages().forEach((group, count) -> written.put(group.code(), Integer.toString(count)));
        for (int at = 0; at < places.size(); at++) {
            String place = places.get(at);
            if (turnout.places().containsKey(place)) {
                written.put(
                        TurnoutSheet.people(at),
                        Integer.toString(turnout.places().getOrDefault(place, 0)));
            }
        }
        return written;
    }
}
