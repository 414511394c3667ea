package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;

/**
 * Something in an area that changed in a quarter and may be felt elsewhere.
 *
 * @param key what it is known by, for as long as it says the same; at most 300 characters
 * @param sentence Danish, as the report says it
 */
public record AreaChange(Kind kind, String key, FocusAreaRef area, String sentence) {
    /** What changed. Codes are given over the interface: they stay. */
    public enum Kind {
        STATUS_BETTER("status-better", Tone.FORWARD),
        STATUS_WORSE("status-worse", Tone.BACK),
        /** To or from a status that says nothing of better or worse. */
        STATUS_OTHER("status-other", Tone.OPEN),
        ACTION_STARTED("action-started", Tone.FORWARD),
        ACTION_COMPLETED("action-completed", Tone.FORWARD),
        ACTION_STOPPED("action-stopped", Tone.BACK),
        TARGET_MOVED("target-moved", Tone.OPEN);

        private final String code;
        private final Tone tone;

        Kind(String code, Tone tone) {
            this.code = code;
            this.tone = tone;
        }

        public String code() {
            return code;
        }

        public Tone tone() {
            return tone;
        }
    }

    /** Where it takes the area, as far as that can be known from what changed. */
    public enum Tone {
        FORWARD,
        BACK,
        OPEN
    }
}
