package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.ActionState;

/** The Danish words for an action's states. */
public final class ActionWords {
    private ActionWords() {}

    public static String danish(ActionState state) {
        return switch (state) {
            case IDENTIFIED -> "identificeret";
            case DECIDED -> "besluttet";
            case STARTED -> "iværksat";
            case ADJUSTED -> "justeret";
            case COMPLETED -> "gennemført";
            case STOPPED -> "stoppet";
            case REPLACED -> "erstattet";
        };
    }
}
