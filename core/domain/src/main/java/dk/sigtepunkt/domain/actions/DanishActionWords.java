package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.text.Danish;

final class DanishActionWords implements ActionWords {
    @Override
    public String state(ActionState state) {
        return switch (state) {
            case STARTED, ADJUSTED -> "i gang";
            case IDENTIFIED, DECIDED, COMPLETED, STOPPED, REPLACED -> event(state);
        };
    }

    @Override
    public String event(ActionState state) {
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

    @Override
    public String late(ActionStanding standing) {
        return switch (standing.lateness()) {
            case NONE -> "";
            case NOT_BEGUN ->
                "Skulle være begyndt %s."
                        .formatted(Danish.date(standing.action().start()));
            case NOT_ENDED ->
                "Skulle være afsluttet %s."
                        .formatted(Danish.date(standing.action().end()));
        };
    }
}
