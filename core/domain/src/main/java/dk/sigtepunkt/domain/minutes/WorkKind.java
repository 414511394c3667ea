package dk.sigtepunkt.domain.minutes;

import java.util.Arrays;
import java.util.Optional;

/** What people do with a report; codes are stored and told over the interface: they stay. */
public enum WorkKind {
    /** To write a section and to release it. */
    TEXT("text"),
    /** To tell why a focus area is off course. */
    EXPLANATION("explanation"),
    /** To answer whether they are on the right path. */
    REFLECTION("reflection"),
    /** To read through: comments, who sees to what, and what is ready. */
    REVIEW("review"),
    /** To submit it, to send it back, and to close items in it. */
    SUBMISSION("submission"),
    /** To note what its committee and the bodies said, and to publish it. */
    TREATMENT("treatment");

    private final String code;

    WorkKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<WorkKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
