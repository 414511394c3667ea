package dk.sigtepunkt.security.standin;

/** What a {@link StandInProvider} does wrong, or at the edge of what is right. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** Signed by a key that it does not publish, under the name of one that it does. */
    WRONG_SIGNATURE,
    /** Signed by a key whose name it does not publish. */
    UNKNOWN_KEY,
    /** The signature's bytes are changed. */
    BROKEN_SIGNATURE,
    ALG_NONE,
    /** Signed with what everybody may read, as if it were a secret. */
    HS256_WITH_PUBLIC_KEY,
    WRONG_NONCE,
    NO_NONCE,
    /** The first ID token that it ever made, again. */
    OLD_TOKEN,
    EXPIRED,
    /** Expired fifty seconds ago. */
    EXPIRED_WITHIN_SKEW,
    /** Issued in five minutes. */
    ISSUED_AHEAD,
    /** Issued in fifty seconds. */
    ISSUED_AHEAD_WITHIN_SKEW,
    NO_EXPIRY,
    WRONG_AUDIENCE,
    /** For us and another one, made for the other one. */
    FOREIGN_PARTY,
    /** For us and another one, and it does not say for whom it was made. */
    NO_PARTY,
    WRONG_ISSUER,
    /** Its description is another provider's. */
    FOREIGN_DESCRIPTION,
    /** Its description names an address that is not secret. */
    PLAIN_ADDRESS,
    /** The browser comes back as from another provider. */
    FOREIGN_RETURN,
    /** The browser comes back with an error. */
    ACCESS_DENIED,
    NO_SUBJECT,
    NO_ID_TOKEN,
    GROUPS_OVERAGE,
    LOW_ACR,
    /** 503. */
    DOWN,
    /** A page in place of JSON. */
    GARBAGE,
    /** JSON that is none. */
    BROKEN_JSON,
    /** JSON of another shape. */
    OTHER_JSON,
    /** Brackets, a hundred thousand deep. */
    DEEP_JSON,
    /** It never answers. */
    SLOW,
    /** It begins an answer and never ends it. */
    UNENDING,
    /** More than a megabyte. */
    TOO_LONG,
    /** Elsewhere, where the right answer is. */
    REDIRECT
}
