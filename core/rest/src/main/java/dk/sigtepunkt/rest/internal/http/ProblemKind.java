package dk.sigtepunkt.rest.internal.http;

import java.util.Arrays;

/** Every way an answer can fail. The codes are stable: programs branch on them. */
public enum ProblemKind {
    BAD_REQUEST(400, "bad-request", "Forespørgslen kan ikke læses"),
    BAD_PARAMETER(400, "bad-parameter", "En parameter kan ikke læses"),
    BAD_PERIOD(400, "bad-period", "Perioden kan ikke læses"),
    BAD_AS_OF(400, "bad-as-of", "Tidspunktet i asOf kan ikke bruges"),
    BAD_KEY(400, "bad-key", "Idempotency-Key kan ikke bruges"),
    UNREADABLE_JSON(400, "unreadable-json", "Indholdet er ikke læsbar JSON"),
    BAD_SHAPE(400, "bad-shape", "Indholdet har en forkert form"),
    UNAUTHORIZED(401, "unauthorized", "Adgang kræver administratorens nøgle"),
    FORBIDDEN(403, "forbidden", "Det er der ikke ret til"),
    NOT_FOUND(404, "not-found", "Adressen findes ikke"),
    PERIOD_NOT_REPORTED(404, "period-not-reported", "Der er ingen rapport for perioden"),
    UNKNOWN_COMMITTEE(404, "unknown-committee", "Udvalget kendes ikke"),
    UNKNOWN_FOCUS_AREA(404, "unknown-focus-area", "Fokusområdet kendes ikke"),
    UNKNOWN_INDICATOR(404, "unknown-indicator", "Indikatoren kendes ikke"),
    UNKNOWN_SOURCE(404, "unknown-source", "Datakilden kendes ikke"),
    UNKNOWN_RUN(404, "unknown-run", "Kørslen kendes ikke"),
    UNKNOWN_DOCUMENT(404, "unknown-document", "Dokumentet kendes ikke"),
    UNKNOWN_CASE(404, "unknown-case", "Sagen i karantæne kendes ikke"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Metoden kan ikke bruges her"),
    NOT_ACCEPTABLE(406, "not-acceptable", "Formatet findes ikke"),
    KEY_REUSED(409, "key-reused", "Idempotency-Key er brugt før"),
    CONFLICT(409, "conflict", "Tallene blev skrevet samtidig med andre"),
    ALREADY_RUNNING(409, "already-running", "Datakilden hentes allerede"),
    ALREADY_DECIDED(409, "already-decided", "Sagen er allerede afgjort"),
    NOT_ACTIVE(409, "not-active", "Udvalget er ikke aktivt"),
    TOO_LARGE(413, "too-large", "Indholdet er for stort"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Indholdets format kan ikke bruges"),
    COMMITTEE_REFUSED(422, "committee-refused", "Udvalget er afvist"),
    FAULTY_ITEMS(422, "faulty-items", "Der er fejl i tallene"),
    NOT_CONFIGURED(422, "not-configured", "Datakilden kan ikke bruges endnu"),
    TAKES_NO_FILE(422, "takes-no-file", "Datakilden tager ikke imod filer"),
    NO_DOCUMENTS(422, "no-documents", "Kørslen har intet gemt at læse igen"),
    NO_REASON(422, "no-reason", "Der mangler en begrundelse"),
    INTERNAL(500, "internal", "Serveren kunne ikke svare");

    private final int status;
    private final String code;
    private final String title;

    ProblemKind(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
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
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }

    /** The kind for an order that a data source did not take; it has the outcome's own code. */
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

    String title() {
        return title;
    }

    /** What is wrong and what to do, when nothing more is known than the kind. */
    String usualDetail() {
        return switch (this) {
            case NOT_FOUND -> "Der er intet på denne adresse. Alle adresser står i /api/v1/openapi.json.";
            case METHOD_NOT_ALLOWED -> "Adressen findes, men ikke med denne metode; se Allow.";
            case NOT_ACCEPTABLE -> "Adressen svarer ikke i det ønskede format; fjern Accept, eller se openapi.json.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send indholdet som application/json.";
            case TOO_LARGE -> "Del indholdet i mindre portioner: højst 10.000 tal og 10 MB ad gangen.";
            case UNAUTHORIZED -> "Send »Authorization: Bearer …« med nøglen fra admin.token i serverens datamappe.";
            case INTERNAL -> "Der skete en fejl på serveren; den står i serverens log. Prøv igen om lidt.";
            default -> "Ret forespørgslen, og send den igen.";
        };
    }
}
