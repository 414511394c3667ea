package dk.sigtepunkt.web.internal.page;

import java.util.List;

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

    public boolean signedIn() {
        return !csrf.isEmpty();
    }

    /**
     * Where the page lies, and how it leads to others.
     *
     * @param section the menu's entry that the page belongs to; empty for none
     * @param crumbs the way back, from the front page to this page
     */
    public record Place(String section, String path, List<Link> crumbs, Links links) {
        public Place {
            crumbs = List.copyOf(crumbs);
        }
    }

    /** @param draft why the strategy is shown as a draft; empty when it is adopted */
    public record StrategyLine(String name, String draft) {}

    /**
     * The quarters to choose among.
     *
     * @param shown the one shown, in words
     */
    public record Quarters(List<Quarter> choices, String shown) {
        /** On a page that shows no quarter. */
        static final Quarters NONE = new Quarters(List.of(), "");

        public Quarters {
            choices = List.copyOf(choices);
        }
    }

    /** One quarter to choose. */
    public record Quarter(String code, String name, boolean chosen) {}
}
