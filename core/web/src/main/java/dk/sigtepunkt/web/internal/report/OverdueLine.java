package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelWords;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.wheel.WheelAddresses;
import java.util.List;

/**
 * What a committee has not brought though it was due.
 *
 * @param committee where its year is read
 * @param state since when it is missing
 */
public record OverdueLine(Link committee, String what, String state) {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    static List<OverdueLine> of(List<ToldWheels.Told> missing, Links links) {
        return missing.stream()
                .map(one -> new OverdueLine(
                        new Link(
                                links.page(WheelAddresses.of(one.wheel().ref())),
                                one.wheel().holder().name()),
                        WORDS.title(one.entry()),
                        WORDS.state(one.state())))
                .toList();
    }
}
