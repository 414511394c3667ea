package dk.sigtepunkt.contracts.wheel;

/** What an entry of a wheel is. Codes stand in files, addresses and the database: they stay. */
public enum EntryKind {
    MEETING("meeting"),
    /** Something has to be there by then. */
    DEADLINE("deadline"),
    /** A report is taken up. */
    REPORT("report"),
    /** Others are asked, or their answers are due. */
    HEARING("hearing"),
    PUBLICATION("publication");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether people come together for it, so that it cannot lie in weeks without meetings. */
    public boolean gathers() {
        return this == MEETING || this == HEARING;
    }
}
