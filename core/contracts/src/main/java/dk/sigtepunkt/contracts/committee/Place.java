package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A place of the municipality's own that figures are divided by. */
public record Place(AreaCode code, String name, Kind kind) {
    public Place {
        ValueCheck.text("stedets navn", name);
    }

    /** What sort of place it is. */
    public enum Kind {
        LOCAL_COMMUNITY("local-community"),
        CENTRE_TOWN("centre-town"),
        DISTRICT("district");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in {@code committee.yaml}. */
        public String code() {
            return code;
        }
    }
}
