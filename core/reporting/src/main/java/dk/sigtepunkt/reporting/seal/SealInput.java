package dk.sigtepunkt.reporting.seal;

import java.util.Optional;

/** A file that is to be checked: its bytes, or why there are none. */
public final class SealInput {
    /** Why there are no bytes. */
    enum Missing {
        NOT_THERE,
        NOT_READABLE,
        TOO_LARGE,
        ARCHIVE_BROKEN,
        ARCHIVE_EMPTY,
        /** In an archive, and no seal by its name. */
        OTHER_KIND
    }

    private final String name;
    private final byte[] bytes;
    private final Optional<Missing> missing;

    private SealInput(String name, byte[] bytes, Optional<Missing> missing) {
        this.name = name;
        this.bytes = bytes.clone();
        this.missing = missing;
    }

    /** @param name for people to know it by */
    public static SealInput of(String name, byte[] bytes) {
        return new SealInput(name, bytes, Optional.empty());
    }

    static SealInput missing(String name, Missing why) {
        return new SealInput(name, new byte[0], Optional.of(why));
    }

    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Optional<Missing> missing() {
        return missing;
    }
}
