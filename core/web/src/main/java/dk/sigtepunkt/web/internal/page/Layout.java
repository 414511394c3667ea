package dk.sigtepunkt.web.internal.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param section the menu's entry that the page belongs to; empty for none
 * @param crumbs the way back, from the front page to this page
 * @param draft why the strategy is shown as a draft; empty when it is adopted
 * @param quarters the quarters to choose among; empty on pages that show none
 * @param quarter the quarter shown, in words
 * @param example whether any figure behind the page is made up
 * @param refresh after how many seconds the page is asked for again; 0 for never
 * @param csrf the signed-in session's form secret; empty when nobody is signed in
 */
public record Layout(
        String title,
        String section,
        String path,
        List<Link> crumbs,
        Links links,
        String strategy,
        String draft,
        List<Quarter> quarters,
        String quarter,
        boolean example,
        int refresh,
        String csrf) {
    public Layout {
        crumbs = List.copyOf(crumbs);
        quarters = List.copyOf(quarters);
    }

    /** The same frame for a page that shows only some of the report's figures. */
    public Layout over(boolean exampleFigures) {
        return new Layout(
                title, section, path, crumbs, links, strategy, draft, quarters, quarter, exampleFigures, refresh, csrf);
    }

    /** The same frame for a page that asks for itself again after so many seconds. */
    Layout again(int seconds) {
        return new Layout(
                title, section, path, crumbs, links, strategy, draft, quarters, quarter, example, seconds, csrf);
    }

    public boolean signedIn() {
        return !csrf.isEmpty();
    }

    /** One quarter to choose. */
    public record Quarter(String code, String name, boolean chosen) {}
}
