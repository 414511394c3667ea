package dk.sigtepunkt.web.internal.page;

/** A page that is asked for again while something goes on, unless the reader has stopped that. */
public final class Refreshing {
    private static final int SECONDS = 5;

    private Refreshing() {}

    public static Layout frame(Layout frame, PageRequest visit) {
        return visit.query().containsKey("stille") ? frame : frame.again(SECONDS);
    }
}
