package dk.sigtepunkt.http.limits;

/**
 * How often something may be asked for within a minute; so many may come at once. Zero is without limit.
 *
 * @param writes what changes something
 * @param heavyReads what costs the server more than a page
 * @param limitLocal whether programs on the machine itself are limited too
 */
public record LimitSettings(Rate writes, Rate heavyReads, boolean limitLocal) {
    /** Far above what a person or a nightly program does. */
    public static final LimitSettings USUAL = new LimitSettings(new Rate(600, 300), new Rate(300, 120), false);

    /**
     * @param ofAddress from one address, behind which a whole town hall may sit
     * @param ofActor by one person or program
     */
    public record Rate(int ofAddress, int ofActor) {}
}
