package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;

/**
 * How broad it is in a line of a table.
 *
 * @param of an area, a year or a quarter; its address is empty where it has none
 * @param note what else is to be known of it; empty for nothing
 */
public record BreadthRow(
        Link of, String occasions, String participations, String different, String first, String note) {
    static BreadthRow of(Link of, Breadth breadth, String note, Words words) {
        return new BreadthRow(
                of,
                Danish.number(breadth.occasions(), 0),
                breadth.told() ? Danish.number(breadth.participations(), 0) : words.say("breadth.hidden"),
                BreadthView.number(breadth.different(), words),
                BreadthView.number(breadth.firstTimers(), words),
                note);
    }
}
