package dk.sigtepunkt.rest.internal.http;

import java.util.Arrays;

/** Every way an answer can fail. The codes are stable: programs branch on them. */
public enum ProblemKind {
    BAD_REQUEST(400, "bad-request"),
    BAD_PARAMETER(400, "bad-parameter"),
    BAD_PERIOD(400, "bad-period"),
    BAD_AS_OF(400, "bad-as-of"),
    BAD_KEY(400, "bad-key"),
    UNREADABLE_JSON(400, "unreadable-json"),
    BAD_SHAPE(400, "bad-shape"),
    UNAUTHORIZED(401, "unauthorized"),
    KEY_EXPIRED(401, "key-expired"),
    KEY_REVOKED(401, "key-revoked"),
    KEY_DEACTIVATED(401, "key-deactivated"),
    FORBIDDEN(403, "forbidden"),
    ENDED_QUARTERS(403, "ended-quarters"),
    FOREIGN_COMMITTEE(403, "foreign-committee"),
    BEYOND_KEY(403, "beyond-key"),
    CODE_NOT_APPROVED(403, "code-not-approved"),
    NOT_FOUND(404, "not-found"),
    QUARTER_HELD_BACK(404, "quarter-held-back"),
    PERIOD_NOT_REPORTED(404, "period-not-reported"),
    UNKNOWN_COMMITTEE(404, "unknown-committee"),
    UNKNOWN_FOCUS_AREA(404, "unknown-focus-area"),
    UNKNOWN_INDICATOR(404, "unknown-indicator"),
    UNKNOWN_ACTION(404, "unknown-action"),
    UNKNOWN_QUESTION(404, "unknown-question"),
    UNKNOWN_DISCUSSION(404, "unknown-discussion"),
    UNKNOWN_SECTION(404, "unknown-section"),
    UNKNOWN_WRITTEN_REPORT(404, "unknown-written-report"),
    UNKNOWN_SEAL(404, "unknown-seal"),
    UNKNOWN_STEP(404, "unknown-step"),
    UNKNOWN_REPORT_TEMPLATE(404, "unknown-report-template"),
    UNKNOWN_EVIDENCE(404, "unknown-evidence"),
    UNKNOWN_CLAIM(404, "unknown-claim"),
    UNKNOWN_TURNOUT(404, "unknown-turnout"),
    UNKNOWN_WHEEL(404, "unknown-wheel"),
    UNKNOWN_CALENDAR(404, "unknown-calendar"),
    UNKNOWN_EVIDENCE_FILE(404, "unknown-evidence-file"),
    UNKNOWN_INFLUENCE(404, "unknown-influence"),
    UNKNOWN_CHANGE(404, "unknown-change"),
    UNKNOWN_PROPOSAL(404, "unknown-proposal"),
    UNKNOWN_SOURCE(404, "unknown-source"),
    UNKNOWN_RUN(404, "unknown-run"),
    UNKNOWN_DOCUMENT(404, "unknown-document"),
    UNKNOWN_CASE(404, "unknown-case"),
    UNKNOWN_APPROVAL(404, "unknown-approval"),
    UNKNOWN_STRATEGY(404, "unknown-strategy"),
    UNKNOWN_ACCOUNT(404, "unknown-account"),
    UNKNOWN_SESSION(404, "unknown-session"),
    UNKNOWN_KEY(404, "unknown-key"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable"),
    KEY_REUSED(409, "key-reused"),
    CONFLICT(409, "conflict"),
    ALREADY_RUNNING(409, "already-running"),
    ALREADY_DECIDED(409, "already-decided"),
    NOT_ACTIVE(409, "not-active"),
    NOT_HELD(409, "not-held"),
    NOTHING_TO_RELEASE(409, "nothing-to-release"),
    NOTHING_SAID(409, "nothing-said"),
    NOTHING_TO_ANSWER(409, "nothing-to-answer"),
    END_MISSING(409, "end-missing"),
    NOTHING_RELEASED(409, "nothing-released"),
    QUARTER_OVER(409, "quarter-over"),
    QUARTER_TO_COME(409, "quarter-to-come"),
    QUARTER_NOT_ENDED(409, "quarter-not-ended"),
    STEP_DOES_NOT_FOLLOW(409, "step-does-not-follow"),
    APPROVED_ALREADY(409, "approved-already"),
    SAME_TEMPLATE(409, "same-template"),
    NOT_A_DRAFT(409, "not-a-draft"),
    WORDED_ELSEWHERE(409, "worded-elsewhere"),
    REPORT_SUBMITTED(409, "report-submitted"),
    NO_CONSENT(409, "no-consent"),
    NO_STORY(409, "no-story"),
    DRAFT_GROUND(409, "draft-ground"),
    BEYOND_GRADE(409, "beyond-grade"),
    FILE_INCOMPLETE(409, "file-incomplete"),
    STEP_BACK(409, "step-back"),
    NOT_ADOPTED(409, "not-adopted"),
    YEARS_TAKEN(409, "years-taken"),
    TOO_LARGE(413, "too-large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type"),
    COMMITTEE_REFUSED(422, "committee-refused"),
    COUNCILS_AREAS(422, "councils-areas"),
    FAULTY_ITEMS(422, "faulty-items"),
    FAULTY_FIELDS(422, "faulty-fields"),
    NOT_CONFIGURED(422, "not-configured"),
    TAKES_NO_FILE(422, "takes-no-file"),
    NO_DOCUMENTS(422, "no-documents"),
    NO_REASON(422, "no-reason"),
    INCOMPLETE(422, "incomplete"),
    TOO_LONG(422, "too-long"),
    NOT_A_DAY(422, "not-a-day"),
    BAD_LAST_DAY(422, "bad-last-day"),
    TOO_MANY_KEYS(422, "too-many-keys"),
    TOO_MANY_CALENDARS(422, "too-many-calendars"),
    NO_ACCOUNT(422, "no-account"),
    UNKNOWN_PERMISSION(422, "unknown-permission"),
    DAY_TO_COME(422, "day-to-come"),
    BEFORE_ADOPTION(422, "before-adoption"),
    NOT_A_SUCCESSOR(422, "not-a-successor"),
    UNKNOWN_SIGTEPUNKT(422, "unknown-sigtepunkt"),
    NO_TARGET(422, "no-target"),
    NEEDS_BAND(422, "needs-band"),
    NO_BAND(422, "no-band"),
    NOT_A_NUMBER(422, "not-a-number"),
    NO_VERSION(428, "no-version"),
    CLASH(412, "clash"),
    ERASED(409, "erased"),
    ACCOUNT_CLOSED(409, "account-closed"),
    STILL_ACTIVE(409, "still-active"),
    LOGIN_TAKEN(409, "login-taken"),
    ALREADY_HELD(409, "already-held"),
    ALREADY_ENDED(409, "already-ended"),
    CHAIR_TO_COME(409, "chair-to-come"),
    LAST_ADMINISTRATOR(409, "last-administrator"),
    UNKNOWN_HOLDING(404, "unknown-holding"),
    NO_NAME(422, "no-name"),
    NOT_AN_ADDRESS(422, "not-an-address"),
    UNKNOWN_ROLE(422, "unknown-role"),
    NEEDS_COMMITTEE(422, "needs-committee"),
    TAKES_NO_COMMITTEE(422, "takes-no-committee"),
    DAYS_REVERSED(422, "days-reversed"),
    NEEDS_LAST_DAY(422, "needs-last-day"),
    SAME_ACCOUNT(422, "same-account"),
    TOO_MANY(429, "too-many-requests"),
    INTERNAL(500, "internal"),
    TOO_MANY_WAITING(503, "too-many-waiting");

    private final int status;
    private final String code;

    ProblemKind(int status, String code) {
        this.status = status;
        this.code = code;
    }

    /** The general kind for a status; statuses of no kind of their own become the caller's or the server's fault. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }

    /** The kind for what a use case did not take; it has the outcome's own code. */
    public static ProblemKind ofOutcome(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(CONFLICT);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The key of what is wrong. */
    String title() {
        return "problem.title." + code;
    }

    /** The key of what to do, when nothing more is known than the kind. */
    String usualDetail() {
        return switch (this) {
            case NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    UNSUPPORTED_MEDIA_TYPE,
                    TOO_LARGE,
                    UNAUTHORIZED,
                    KEY_EXPIRED,
                    KEY_REVOKED,
                    KEY_DEACTIVATED,
                    INTERNAL -> "problem.usual." + code;
            default -> "problem.usual.other";
        };
    }
}
