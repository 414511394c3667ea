package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.signin.Unfinished;

/**
 * The page of what must come first.
 *
 * @param page what one reaches meanwhile, with all below it; and the way out
 */
record FirstStep(String page) {
    private static final String OUT = "/log-ud";

    static FirstStep of(Unfinished.Step step) {
        return switch (step) {
            case CHOOSE_PASSWORD -> new FirstStep("/min-konto/adgangskode");
            case ADD_FACTOR -> new FirstStep("/min-konto/totrin");
        };
    }

    boolean reaches(String path) {
        return path.equals(OUT) || path.equals(page) || path.startsWith(page + "/");
    }

    /** Where it says why one has come. */
    String address() {
        return page + "?foerst=ja";
    }
}
