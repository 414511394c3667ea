package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.menu.Menu;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands around every page.
 *
 * @param example whether any figure behind the page is made up
 * @param refresh after how many seconds the page is asked for again; 0 for never
 * @param csrf the signed-in session's form secret; empty when nobody is signed in
 */
public record Layout(
        String title,
        Place place,
        StrategyLine strategy,
        Quarters quarters,
        boolean example,
        int refresh,
        String csrf) {
    /** The same frame for a page that shows only some of the report's figures. */
    public Layout over(boolean exampleFigures) {
        return new Layout(title, place, strategy, quarters, exampleFigures, refresh, csrf);
    }

    /** The same frame for a page that asks for itself again after so many seconds. */
    Layout again(int seconds) {
        return new Layout(title, place, strategy, quarters, example, seconds, csrf);
    }

    /** The same frame with a way to the other strategies' periods. */
    public Layout among(List<PeriodChoice> periods) {
        return new Layout(
                title,
                place,
                new StrategyLine(strategy.id(), strategy.name(), strategy.draft(), periods),
                quarters,
                example,
                refresh,
                csrf);
    }

    /** The same frame, and what to say where nobody counts in the quarter. */
    Layout saying(String nobody) {
        return new Layout(title, place, strategy, quarters.saying(nobody), example, refresh, csrf);
    }

    public boolean signedIn() {
        return !csrf.isEmpty();
    }

    /**
     * Where the page lies, and how it leads to others.
     *
     * @param section the menu's entry that the page belongs to; empty for none
     * @param crumbs the way back, from the front page to this page
     * @param menu where somebody who is signed in can go besides
     */
    public record Place(String section, String path, List<Link> crumbs, Links links, Menu menu) {
        public Place {
            crumbs = List.copyOf(crumbs);
        }
    }

    /**
     * The strategy whose period is read.
     *
     * @param draft why the strategy is shown as a draft; empty when it is adopted
     * @param periods the periods to choose among, in their order; empty when there is no choice
     */
    public record StrategyLine(StrategyId id, String name, String draft, List<PeriodChoice> periods) {
        public StrategyLine {
            periods = List.copyOf(periods);
        }
    }

    /**
     * A strategy's period.
     *
     * @param href where the same kind of page of it is
     * @param read whether it is the one that is read
     */
    public record PeriodChoice(String href, String name, boolean read) {}

    /**
     * The quarters to choose among.
     *
     * @param shown the one shown, in words
     * @param known the day whose knowledge is shown
     * @param notices what a reader must know of it: that it is not over, that what is shown does not count in it
     * @param nobody what to say where no committee counts in it
     * @param kept what was chosen beside the quarter, and stays when another one is
     */
    public record Quarters(
            List<Quarter> choices, String shown, Known known, List<String> notices, String nobody, Choices kept) {
        /** On a page that shows no quarter. */
        static final Quarters NONE = none(Known.NOW);

        /** On a page that offers no quarter to choose. */
        static Quarters none(Known known, String... notices) {
            return new Quarters(List.of(), "", known, List.of(notices), "", Choices.NONE);
        }

        public Quarters {
            choices = List.copyOf(choices);
            notices = List.copyOf(notices);
        }

        Quarters saying(String otherwise) {
            return new Quarters(choices, shown, known, notices, otherwise, kept);
        }
    }

    /**
     * The day whose knowledge is shown.
     *
     * @param day as addresses carry it; empty for now
     * @param words in words; empty for now
     * @param now where the same is shown as it is known now
     */
    public record Known(String day, String words, String now) {
        static final Known NOW = new Known("", "", "");

        /** @param quarter the one that is shown and that the address shall name; empty for none */
        static Known of(PageRequest visit, String quarter) {
            Map<String, String> rest = new TreeMap<>(visit.query());
            rest.remove(Links.DAY);
            if (!quarter.isEmpty()) {
                rest.put(Links.QUARTER, quarter);
            }
            return KnownDay.of(visit)
                    .day()
                    .map(day -> new Known(day.toString(), Danish.date(day), Links.address(visit.path(), rest)))
                    .orElse(NOW);
        }
    }

    /** One quarter to choose. */
    public record Quarter(String code, String name, boolean chosen) {}
}
