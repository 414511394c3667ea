package dk.sigtepunkt.domain.pace;

/**
 * How often outcomes lay within the band, when the rule was used on what was known at earlier quarters.
 *
 * @param tries how many outcomes were forecast
 * @param hits how many of them the band held
 * @param farTries those at least half as far ahead as the forecast is
 */
public record Tried(int tries, int hits, int farTries, int farHits) {
    static final Tried NEVER = new Tried(0, 0, 0, 0);

    static final int FEWEST_TRIES = 10;

    /** In percent, so that the share is compared in whole numbers. */
    static final int LEAST_SHARE = 80;

    private static final int WHOLE = 100;

    boolean holds() {
        return enough(hits, tries) && enough(farHits, farTries);
    }

    private static boolean enough(int hits, int tries) {
        return hits * WHOLE >= tries * LEAST_SHARE;
    }

    Tried and(boolean hit, boolean far) {
        return new Tried(tries + 1, hits + (hit ? 1 : 0), farTries + (far ? 1 : 0), farHits + (far && hit ? 1 : 0));
    }
}
