package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Optional;

final class DanishAccessWords implements AccessWords {
    @Override
    public String notKnown() {
        return "Log ind, eller send nøglen, og prøv igen.";
    }

    @Override
    public String notAllowed() {
        return "Det har du ikke ret til.";
    }

    @Override
    public String lacks(Permission permission, Optional<CommitteeId> committee) {
        String where = committee.map(one -> " i udvalget " + one.value()).orElse("");
        return "%s Det kræver en rolle med ret til at %s%s; bed en, der har den, om at gøre det, eller spørg den, der styrer konti."
                .formatted(notAllowed(), permission(permission), where);
    }

    @Override
    public String permission(Permission permission) {
        return switch (permission) {
            case RECORD_FIGURES -> "skrive tal ind";
            case DEPLOY_COMMITTEES -> "lægge udvalg på";
            case CHANGE_ENDED_QUARTERS -> "ændre afsluttede kvartaler";
            case OPERATE_SOURCES -> "betjene datakilder";
            case DECIDE_QUARANTINE -> "afgøre karantæne";
            case KEEP_STRATEGY -> "skrive strategien";
            case RECORD_DECISIONS -> "skrive beslutninger ind";
            case KEEP_ACTIONS -> "beslutte og ændre handlinger";
            case UPDATE_ACTIONS -> "opdatere handlinger";
            case ASK_QUESTIONS -> "stille spørgsmål";
            case ANSWER_QUESTIONS -> "svare på spørgsmål";
            case SET_STATUS -> "sætte en anden vurdering";
            case RECORD_DIALOGUE -> "skrive drøftelser ind";
            case SEE_DRAFTS -> "læse udvalgets kladder";
            case WRITE_SECTIONS -> "skrive udvalgets egne ord";
            case RELEASE_SECTIONS -> "frigive udvalgets egne ord";
            case KEEP_EVIDENCE -> "skrive iagttagelser";
            case PUBLISH_EVIDENCE -> "offentliggøre iagttagelser";
            case KEEP_CLAIMS -> "skrive påstande om, at en handling bidrager";
            case KEEP_TURNOUTS -> "tælle, hvor mange der deltager";
            case PUBLISH_CLAIMS -> "offentliggøre påstande om, at en handling bidrager";
            case KEEP_INFLUENCES -> "skrive kladder om forbundne kar";
            case KEEP_WHEEL -> "flytte, aflyse og tilføje i udvalgets årshjul";
            case DECIDE_INFLUENCES -> "tale for udvalget om forbundne kar";
            case MODERATE_PROPOSALS -> "behandle forslag fra borgere";
            case SEE_SOURCES -> "se datakilders svar";
            case SEE_OPERATIONS -> "se driften";
            case APPROVE_CODE -> "godkende udvalgs kode";
            case MANAGE_ACCOUNTS -> "styre konti";
            case GRANT_ROLES -> "give roller";
            case HANDLE_PERSONAL_DATA -> "give indsigt i og slette persondata";
            case ISSUE_SYSTEM_TOKENS -> "lave nøgler til andre systemer";
            case MOVE_TIME -> "flytte den simulerede tid";
            case SEE_AUDIT -> "læse revisionssporet";
            default -> reports(permission);
        };
    }

    private static String reports(Permission permission) {
        return switch (permission) {
            case SUBMIT_REPORTS -> "begynde og indsende udvalgets rapport";
            case SEND_BACK_REPORTS -> "sende en rapport tilbage";
            case TREAT_REPORTS -> "notere, at udvalget har behandlet sin rapport";
            case LAY_REPORTS -> "notere, at en rapport er forelagt";
            case PUBLISH_REPORTS -> "offentliggøre rapporter";
            case CLOSE_REPORT_ITEMS -> "lukke punkter i rapporter";
            case KEEP_OVERALL_REPORTS -> "skrive de tværgående rapporter";
            case KEEP_REPORT_TEMPLATES -> "foreslå rapporternes skabeloner og notere, at de er godkendt";
            case SEE_SUBMITTED_REPORTS -> "læse indsendte rapporter";
            case SEE_TREATED_REPORTS -> "læse rapporter, som udvalget har behandlet";
            case SEE_LAID_REPORTS -> "læse rapporter, der er forelagt";
            case SEE_RUNNING_FIGURES -> "læse et kvartals tal, før rapporten er offentliggjort";
            default -> throw new IllegalArgumentException(permission.name());
        };
    }
}
