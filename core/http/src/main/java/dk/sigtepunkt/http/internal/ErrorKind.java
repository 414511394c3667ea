package dk.sigtepunkt.http.internal;

/** What can go wrong before an address is reached. The codes are those of the API's own problems where it has them. */
enum ErrorKind {
    BAD_REQUEST(400, "bad-request", "Forespørgslen kan ikke læses", "Adressen eller forespørgslen er skrevet forkert."),
    UNAUTHORIZED(401, "unauthorized", "Adgang kræver en nøgle", "Log ind, og prøv igen."),
    FORBIDDEN(403, "forbidden", "Ingen adgang", "Der er ikke adgang til adressen."),
    NOT_FOUND(404, "not-found", "Adressen findes ikke", "Der er intet på denne adresse."),
    METHOD_NOT_ALLOWED(
            405, "method-not-allowed", "Metoden kan ikke bruges her", "Adressen kan ikke bruges på den måde."),
    NOT_ACCEPTABLE(406, "not-acceptable", "Formatet findes ikke", "Adressen svarer ikke i det ønskede format."),
    TOO_SLOW(408, "timeout", "Forespørgslen kom ikke frem i tide", "Prøv igen om lidt."),
    LENGTH_REQUIRED(411, "length-required", "Længden mangler", "Send forespørgslen med sin længde."),
    TOO_LARGE(413, "too-large", "Indholdet er for stort", "Send mindre ad gangen."),
    TOO_MANY_UPLOADS(
            429,
            "too-many-uploads",
            "En anden fil er ved at blive modtaget fra samme adresse",
            "Der er ikke ændret noget. Vent, til den første fil er modtaget, og send igen."),
    URI_TOO_LONG(414, "uri-too-long", "Adressen er for lang", "Brug en kortere adresse."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "unsupported-media-type", "Indholdets format kan ikke bruges", "Ret Content-Type, og send igen."),
    HEADERS_TOO_LARGE(
            431,
            "headers-too-large",
            "Forespørgslens hoved er for stort",
            "Slet browserens cookies for siden, og prøv igen."),
    INTERNAL(500, "internal", "Der er sket en fejl hos os", "Fejlen er skrevet i systemets log. Prøv igen om lidt."),
    NOT_IMPLEMENTED(
            501, "not-implemented", "Det kan serveren ikke", "Serveren kan ikke svare på den slags forespørgsler."),
    STARTING(503, "starting", "Sigtepunkt starter", "Siden åbner af sig selv om et øjeblik."),
    UPLOADS_BUSY(
            503,
            "uploads-busy",
            "Serveren modtager allerede så mange filer, som den kan",
            "Der er ikke ændret noget. Vent et øjeblik, og send filen igen."),
    VERSION(505, "http-version", "Udgaven af HTTP kan ikke bruges", "Brug HTTP/1.1.");

    private final int status;
    private final String code;
    private final String title;
    private final String sentence;

    ErrorKind(int status, String code, String title, String sentence) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.sentence = sentence;
    }

    /** The kind for a status; statuses of no kind of their own become the caller's or the server's fault. */
    static ErrorKind of(int status) {
        for (ErrorKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL : BAD_REQUEST;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** What the reader can do about it. */
    String sentence() {
        return sentence;
    }
}
