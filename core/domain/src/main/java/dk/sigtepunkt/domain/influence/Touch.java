package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import java.util.Optional;

/** What a change does to an area that it reaches. Codes are given over the interface: they stay. */
public enum Touch {
    HELPS("helps"),
    HINDERS("hinders"),
    /** It is reached in ways that do not say the same, or the change says nothing of forward or back. */
    EITHER("either");

    private final String code;

    Touch(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Touch of(AreaChange.Tone tone, Optional<Sign> sign) {
        if (tone == AreaChange.Tone.OPEN || sign.isEmpty()) {
            return EITHER;
        }
        boolean forward = tone == AreaChange.Tone.FORWARD;
        return forward == (sign.get() == Sign.STRENGTHENS) ? HELPS : HINDERS;
    }
}
