package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.figure.Origin;
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
    public String named(Action action) {
        return action.origin() == Origin.EXAMPLE ? action.title() + " (eksempel)" : action.title();
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
    public String part(MunicipalPart part) {
        return switch (part) {
            case DOES -> "kommunen gør det";
            case SUPPORTS -> "kommunen støtter";
            case ENABLES -> "kommunen gør det muligt";
        };
    }

    @Override
    public String partner(Partner.Kind kind) {
        return switch (kind) {
            case PARENTS -> "forældre";
            case LEISURE -> "fritidstilbud";
            case ASSOCIATION -> "forening";
            case COMPANY -> "virksomhed";
            case LOCAL_COMMUNITY -> "lokalsamfund";
            case PUBLIC_BODY -> "anden myndighed";
            case OTHER -> "andre";
        };
    }

    @Override
    public String audience(Felt.Audience audience) {
        return switch (audience) {
            case CITIZENS -> "borgerne";
            case BUSINESS -> "erhvervslivet";
            case EMPLOYEES -> "medarbejderne";
        };
    }

    @Override
    public String risk(ActionUpdate.Risk risk) {
        return switch (risk) {
            case NONE -> "det går som planlagt";
            case SOME -> "der er noget at holde øje med";
            case SERIOUS -> "det er i fare";
        };
    }

    @Override
    public String trigger(Trigger.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "kommunen som helhed";
            case COMMITTEE -> "udvalgets eget område";
            case FOLLOW_UP -> "en opfølgning";
            case QUESTION -> "et spørgsmål";
            case COUNCIL_INPUT -> "Kommunalbestyrelsens første input";
            case PROPOSAL -> "et forslag fra en borger";
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
