package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.breadth.QuartersBreadth;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;

/**
 * Who took part in a quarter.
 *
 * @param view none when nobody was counted, and while the quarter goes on
 */
public record QuarterBreadth(List<BreadthView> view, List<BreadthRow> areas) {
    public static QuarterBreadth of(QuartersBreadth quarter, Reading reading, Links links, Words words) {
        ItemTitles titles = new ItemTitles(reading.committees(), links, words);
        return new QuarterBreadth(
                quarter.tallies().isEmpty() ? List.of() : List.of(BreadthView.of(quarter.together(), words)),
                quarter.tallies().stream()
                        .map(one -> row(
                                one,
                                titles,
                                quarter.takenBackSince().contains(one.area())
                                        ? words.say("breadth.taken-back.since")
                                        : "",
                                words))
                        .toList());
    }

    private static BreadthRow row(AreaTally tally, ItemTitles titles, String note, Words words) {
        Link area = titles.area(tally.area());
        return BreadthRow.of(area, Breadth.of(List.of(tally)), note, words);
    }
}
