package dk.sigtepunkt.web.internal.pages;

/** A page that is asked for again while something goes on, unless the reader has stopped that. */
final class Refreshing {
    private static final int SECONDS = 5;

    private Refreshing() {}

    static Frame frame(Frame frame, Visit visit) {
        return visit.query().containsKey("stille") ? frame : frame.again(SECONDS);
    }
}
