package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.Occasion;
import dk.sigtepunkt.domain.breadth.TurnoutWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;

/**
 * One occasion, as its own committee sees it.
 *
 * @param head the day, by whom it was arranged and in which quarter it counts
 * @param takenBack that it does not count; empty when it does
 */
public record OccasionLine(Link link, Link area, String head, String participants, String takenBack) {
    static OccasionLine of(CountedOccasion one, ItemTitles titles, Links links, Words words) {
        Occasion occasion = one.last().occasion();
        return new OccasionLine(
                new Link(links.page(BreadthAddresses.of(one.number())), occasion.title()),
                titles.area(occasion.area()),
                words.say(
                        "breadth.occasion.head",
                        Danish.date(occasion.on()),
                        TurnoutWords.in(words.language()).arranger(occasion.arranger()),
                        Danish.period(one.quarter())),
                words.say(
                        "breadth.occasion.participants",
                        one.last().turnout().participants(),
                        one.last().turnout().different().count()),
                one.last().counts() ? "" : words.say("breadth.occasion.taken-back"));
    }
}
