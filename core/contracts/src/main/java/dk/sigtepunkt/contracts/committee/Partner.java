package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * Somebody outside the municipality who carries a part of an action.
 *
 * @param name of an organisation or a group, never a person's
 * @param part what it does
 */
public record Partner(Kind kind, String name, String part) {
    public Partner {
        ValueCheck.text("medaktørens navn", name);
        ValueCheck.text("medaktørens del", part);
    }

    /** Whom the strategy names as those who carry with the municipality. */
    public enum Kind {
        PARENTS("parents"),
        LEISURE("leisure"),
        ASSOCIATION("association"),
        COMPANY("company"),
        LOCAL_COMMUNITY("local-community"),
        PUBLIC_BODY("public-body"),
        OTHER("other");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
