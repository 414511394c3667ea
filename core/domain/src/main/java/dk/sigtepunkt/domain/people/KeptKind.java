package dk.sigtepunkt.domain.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is kept of a person, sort by sort: what {@code /persondata} tells everybody and what somebody is told on request. A table
 * that keeps more of a person gets its line here.
 */
public enum KeptKind {
    ACCOUNT("account", false),
    NAME("account_name", true),
    ROLE("held_role", false),
    STOOD_IN_FOR("stood_in_for", false),
    GIVEN("roles_given", false),
    /** That there is one; what is kept in its place is told to nobody. */
    PASSWORD("account_password", true),
    LINK("one_time_link", true),
    SECOND_FACTOR("second_factor", true),
    RECOVERY_CODE("recovery_code", true),
    SESSION("open_session", true),
    HELD_FORM("held_form", true),
    KEY("api_token", true),
    FEED("wheel_feed", true),
    SSH_KEY("account_key", true),
    IDENTITY("account_identity", true),
    REMINDER_CHOICE("reminder_choice", true),
    REMINDER_MAIL("reminder_mail", true),
    ATTEMPT("sign_in_attempt", true),
    DONE("done", false),
    DONE_TO_THE_ACCOUNT("done_to_the_account", false),
    REASON("reason", false),
    /** In tables of their own, beside the trail. */
    RECORDED("recorded", false);

    private final String code;
    private final boolean erased;

    KeptKind(String code, boolean erased) {
        this.code = code;
        this.erased = erased;
    }

    /** As exports name it. */
    public String code() {
        return code;
    }

    /** Whether it is deleted when the person is erased. */
    public boolean erased() {
        return erased;
    }

    /** Empty for a sort that this version does not know. */
    public static Optional<KeptKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
